/** What happened, what people brought, what was needed: before any curve. */
import { loaded } from '../state/scenario.ts';

const NANGARHAR = 'AF06';

/** Of the reference case. Figures: Newland and Salant 2018; OCHA and IOM 2016; living conditions survey 2013–14. */
function Nangarhar2016() {
  return (
    <>
      <div>
        <h2>What happened</h2>
        <p>
          In 2016 some 370,000 registered refugees and 250,000 undocumented Afghans came back from Pakistan, nine in ten of them after June.
          Many did not choose it: police extortion, arbitrary detention and papers kept in legal limbo pushed them. More than half set out
          for Nangarhar and the east.
        </p>
      </div>
      <div>
        <h2>What they brought</h2>
        <p>
          Trades and business experience, savings, kin and contacts. Surveyed before, 47 % of people who had come back could read and write,
          against 34 % of those who had stayed. They are workers and pupils; they are also customers, builders, teachers, and owners of new
          shops.
        </p>
      </div>
      <div>
        <h2>What was needed</h2>
        <p>
          Rooms, work, seats, water, roads and fair dealing, for people who came back and for people who lived here. One source reports,
          within a year, twice the high-school pupils, six times the day labourers, four times the time across town, and land at eleven
          times its price.
        </p>
      </div>
      <p class="cite">
        Newland and Salant (Migration Policy Institute 2018); OCHA and IOM situation reports 2016; Afghanistan Living Conditions Survey
        2013–14. The model is shown beside these reports, never instead of them.
      </p>
    </>
  );
}

export function Opening() {
  const { title, description, place } = loaded.value.scenario;
  return (
    <header class="opening">
      <div class="title">
        <h1>{title}</h1>
        <p>{description}</p>
      </div>
      {place.adm1Pcode === NANGARHAR && <Nangarhar2016 />}
    </header>
  );
}
