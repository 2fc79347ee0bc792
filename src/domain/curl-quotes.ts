/** Straight quotation marks and apostrophes as print has them, so that records read like the pages around them. */
export function curlQuotes(text: string): string {
  return text
    .replaceAll(/(^|[\s([{–—-])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([{–—“-])'(?=\p{L})/gu, '$1‘')
    .replaceAll("'", '’');
}
