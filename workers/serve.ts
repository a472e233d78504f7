import { type Endpoint, expose, type Remote, releaseProxy, transfer } from 'comlink';
import type { SoFar } from '../src/model/result.ts';
import type { Engine, ServedMember, Size } from './contract.ts';
import { createMember } from './member.ts';
import { type Packed, pack } from './packed.ts';

/** The numbers of a result change hands uncopied. */
function send<T extends object, R extends SoFar>(words: T, result: R | undefined): T & { packed?: Packed<R> } {
  if (result === undefined) return words;
  const packed = pack(result);
  return transfer({ ...words, packed }, [packed.values.buffer]);
}

/** Lets the other side of `endpoint` run this model: the whole of a worker's script. */
export function serve<Plan extends Size>(engine: Engine<Plan>, endpoint?: Endpoint): void {
  const member = createMember(engine);
  const served: ServedMember = {
    ...member,
    run: async (seat, tell) => {
      try {
        const { result, ...part } = await member.run(seat, tell && (({ soFar, ...now }) => tell(send(now, soFar))));
        return send(part, result);
      } finally {
        // comlink would otherwise keep a port open for every run
        (tell as Remote<typeof tell> | undefined)?.[releaseProxy]();
      }
    },
  };
  expose(served, endpoint);
}
