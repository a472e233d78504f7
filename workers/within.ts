/** In the page that is one file, all workers are one script, and a Blob. */
import script from 'virtual:worker-script';

let address: string | undefined;

export function hireWithin(name: string): Worker {
  address ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(address, { name });
}
