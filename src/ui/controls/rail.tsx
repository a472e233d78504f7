/** Everything that can be changed, beside the map. */
import { ArrivalControls } from './arrivals.tsx';
import { Lockable } from './lockable.tsx';
import { ProgrammeControls } from './programmes.tsx';
import { ScenarioPicker } from './scenarioPicker.tsx';

export default function Rail() {
  return (
    <>
      <ScenarioPicker />
      <Lockable of="arrivals">
        <ArrivalControls />
      </Lockable>
      <Lockable of="programmes">
        <ProgrammeControls />
      </Lockable>
    </>
  );
}
