/** Everything that can be changed, beside the map. */
import { ArrivalControls } from './arrivals.tsx';
import { ProgrammeControls } from './programmes.tsx';
import { ScenarioPicker } from './scenarioPicker.tsx';

export default function Rail() {
  return (
    <>
      <ScenarioPicker />
      <ArrivalControls />
      <ProgrammeControls />
    </>
  );
}
