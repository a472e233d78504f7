import { type Endpoint, expose, type Remote, releaseProxy, transfer } from 'comlink';
import type { Engine, ServedMember, Size } from './contract.ts';
import { createMember } from './member.ts';
import { pack } from './packed.ts';

/** Lets the other side of `endpoint` run this model: the whole of a worker's script. */
export function serve<Plan extends Size>(engine: Engine<Plan>, endpoint?: Endpoint): void {
  const member = createMember(engine);
  const served: ServedMember = {
    ...member,
    run: async (seat, progress) => {
      try {
        const { result, ...part } = await member.run(seat, progress);
        if (result === undefined) return part;
        const packed = pack(result);
        return transfer({ ...part, packed }, [packed.values.buffer]);
      } finally {
        // comlink would otherwise keep a port open for every run
        (progress as Remote<typeof progress> | undefined)?.[releaseProxy]();
      }
    },
  };
  expose(served, endpoint);
}
