import { type Endpoint, expose, type Remote, releaseProxy } from 'comlink';
import type { Engine, Member, Size } from './contract.ts';
import { createMember } from './member.ts';

/** Lets the other side of `endpoint` run this model: the whole of a worker's script. */
export function serve<Plan extends Size>(engine: Engine<Plan>, endpoint?: Endpoint): void {
  const member = createMember(engine);
  const served: Member = {
    ...member,
    run: async (seat, progress) => {
      try {
        return await member.run(seat, progress);
      } finally {
        // comlink would otherwise keep a port open for every run
        (progress as Remote<typeof progress> | undefined)?.[releaseProxy]();
      }
    },
  };
  expose(served, endpoint);
}
