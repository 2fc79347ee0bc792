// For CloudFront before a private S3 bucket: a function on the viewer's request. Not tested here. A bucket knows files
// and no folders, so each address gets the name of its file, or leads to the address with a slash at its end.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const { request } = event;
  const path = request.uri;
  if (path.endsWith('/')) return { ...request, uri: `${path}index.html` };
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last.includes('.')) return request;
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: `${path}/` } } };
}
