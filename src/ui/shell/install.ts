/** Where the browser offers to install the page: it is asked when people ask for it. An installed page opens scenario files. */
import { signal } from '@preact/signals';
import { openOwn } from '../state/scenario.ts';

/** Of Chromium alone so far: no part of TypeScript's DOM. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}
interface LaunchQueue {
  setConsumer(take: (launched: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

let offer: InstallOffer | undefined;
export const installable = signal(false);

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer = event as InstallOffer;
  installable.value = true;
});
addEventListener('appinstalled', () => {
  installable.value = false;
});

export function install(): void {
  installable.value = false; // an offer can be taken up once
  void offer?.prompt();
}

(globalThis as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(async ({ files: [handle] }) => {
  const file = await handle?.getFile();
  if (file !== undefined) await openOwn(await file.text());
});
