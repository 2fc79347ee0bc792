import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Question {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  agent?: Agent;
}

/** Asks a server for a path exactly as it is written, dots and all, and follows nothing. */
export function ask(origin: string, path: string, question: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, ...question }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // A server may close a connection just as it is used again. Browsers then ask once more, and so does this.
      if (asked.reusedSocket && error.code === 'ECONNRESET') ask(origin, path, question).then(resolve, reject);
      else reject(error);
    });
    asked.end();
  });
}
