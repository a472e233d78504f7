import { SENTENCE } from '../../model/result.ts';

export default function Limits() {
  return (
    <main id="main" class="prose">
      <h1>What this can and cannot show</h1>
      <p>{SENTENCE}</p>
      <h2>Rights come first</h2>
      <p>
        Nothing here shows that anybody’s return is lawful, safe, voluntary or dignified. Those are questions of law and of each person’s
        case: non-refoulement, individual assessment, a remedy, no collective expulsion, the best interests of the child, free and informed
        consent, physical security. No score on this page can be set against them.
      </p>
      <h2>Needs, not capacity</h2>
      <p>
        The charts say what people need when return happens, by when, and what gives way. They never say how many people a place could take:
        there is no such number, and arrivals are a condition that you set, not something the model looks for.
      </p>
      <h2>Invented people</h2>
      <p>
        Everybody in the simulation is synthetic, drawn from published totals. No real person is in it, and nobody is singled out. Tension
        is a property of places and of how people are treated, not of newcomers.
      </p>
      <h2>No forecast</h2>
      <p>
        One run is one possible course. Several inputs, among them free plots and traffic before 2016, have no source at all and are assumed
        within wide ranges. Compare runs; do not quote one number.
      </p>
      <h2>The reported figures</h2>
      <p>
        “Twice the pupils, six times the day labourers, four times the commute, land up by 1,000 %” come from one footnoted sentence of one
        source, undated. By arithmetic they cannot hold for the whole province. They are read here as figures of the hot-spot (Jalalabad,
        Behsud and Surkh Rod) and are shown beside the model’s own.
      </p>
      <h2>The map</h2>
      <p>The cells on the map are drawn around district centres. They are no borders, and names and outlines imply no endorsement.</p>
    </main>
  );
}
