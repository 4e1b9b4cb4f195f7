/** A web server for pages under test: any host name the browser is told to find here gets what `pages` says. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  status?: number;
  /** Milliseconds before it is answered. */
  delay?: number;
}

export interface PageServer {
  port: number;
  /** Address of a path on this server. */
  url(path: string): string;
  close(): Promise<void>;
}

/**
 * @param pages the page for a request, by host and path; null for "not found"
 */
export async function servePages(
  pages: (host: string, path: string) => ServedPage | null,
): Promise<PageServer> {
  const server = createServer((request: IncomingMessage, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = pages(host, request.url ?? '/') ?? { body: 'not found', status: 404 };
    setTimeout(() => {
      response.writeHead(page.status ?? 200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...page.headers,
      });
      response.end(page.body);
    }, page.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
