import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { BUILDS, fromRoot } from '../../src/cli/launch/tools.mjs';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' };
const FOLDER = '/somewhere/';

export interface PlainHost {
  readonly address: string;
  close(): void;
}

/** The built page in a subfolder of a host that sends no headers of its own. `answer`: what a path has in place of its file. */
export async function openPlainHost(answer: (path: string) => string | undefined | Promise<string> = () => undefined): Promise<PlainHost> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.endsWith('/') ? 'index.html' : pathname.slice(FOLDER.length);
    try {
      const body = (await answer(path)) ?? readFileSync(join(fromRoot(BUILDS.page.out), path));
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${FOLDER}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
