/** The description of the model after the ODD protocol (Grimm et al. 2020), printed from the declarations: docs/odd.md is this text. */
import { BASELINE } from '../../model/baseline.ts';
import { MONTH } from '../../model/month.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { MODEL_VERSION } from '../../model/run.ts';
import { gradedParameters, inputTable, ledgerTables, outcomeTable, parameterTable, programmeSections, stateTables } from './declared.ts';
import { bullets, numbered, table } from './markdown.ts';
import { MECHANISMS } from './mechanisms.ts';
import { ASSUMED, CONCEPTS, PATTERNS, PURPOSE } from './purpose.ts';
import { SUBMODELS } from './submodels.ts';

const SCALES = `One step is a month; the horizon is that of the scenario (84 months from January 2015 in the reference case). Space is 5–60 zones with
areas, joined by roads; positions within a zone do not exist. At scale 1 an agent is one person; at scale 10 or 100 households are
sampled by a hash of their number, nested, while capacities stay real numbers. Money is in constant US dollars of the base year, in
whole cents. People abroad are rows too: away is a state.`;

const schedule = (): string =>
  numbered(MONTH.map(({ key, label, doc }) => `**${label}** (\`${key}\`). ${doc}`));

function submodels(): string {
  return SUBMODELS.map(({ process, parameters, files, rules }) => {
    const step = MONTH.find(({ key }) => key === process);
    if (step === undefined) throw new Error(`ODD: no process ${process} in the month`);
    const names = files.map((file) => `\`src/model/${file}\``).join(', ');
    const tables = parameters.map((name) => `Parameters \`${name}\`:\n\n${parameterTable(PARAMETERS[name])}`);
    return [`### ${step.label}`, `Files: ${names}.`, bullets(rules), ...tables].join('\n\n');
  }).join('\n\n');
}

function assumed(): string {
  const graded = gradedParameters();
  const free = graded.filter((p) => p.free).map((p) => `\`${p.name}\``);
  const of = (grade: string): string =>
    graded
      .filter((p) => p.grade === grade)
      .map((p) => `\`${p.name}\``)
      .join(', ');
  const grades = [...new Set(graded.map(({ grade }) => grade))].sort();
  return [
    `Of ${graded.length} parameters ${graded.filter(({ grade }) => grade === 'assumed').length} are assumed: no source gives them. A scenario’s \`assumptions\` may move any of them within its range. Free in the calibration: ${free.join(', ') || 'none'}; their shipped values were set by hand with F2 and F4 in view (docs/decisions/0010).`,
    table(['grade', 'parameters'], grades.map((grade) => [grade, of(grade)])),
    'Also assumed, as rules or numbers in the code:',
    bullets(ASSUMED),
  ].join('\n\n');
}

/** The whole text, ending with a line break. */
export function oddText(): string {
  const sections: readonly (readonly [string, string])[] = [
    ['1 Purpose and patterns', `${PURPOSE}\n\n${table(['', 'pattern', 'as reported', 'to be met'], PATTERNS.map((p) => [p.code, p.name, p.reported, p.band]))}`],
    ['2 Entities, state variables and scales', `${SCALES}\n\n${stateTables()}\n\n### Ledger\n\n${ledgerTables()}`],
    ['3 Process overview and scheduling', `Updates are synchronous within a process: all decide on the state as the process found it.\n\n${schedule()}`],
    ['4 Design concepts', bullets(CONCEPTS.map(([name, text]) => `**${name}.** ${text}`))],
    ['5 Initialisation', `The place before the arrivals is solved, not tuned, so that nothing moves when nobody comes:\n\n${numbered(BASELINE.map(({ label }) => label))}`],
    ['6 Input data', `A scenario file gives all that is particular to a place, its arrivals and its programmes; it never holds a seed. Every figure carries source and grade.\n\n${inputTable()}`],
    ['7 Submodels', `σ(x) = 1/(1 + e^−x); *before* is the solved state before the arrivals.\n\n${submodels()}`],
    ['8 Programmes', `A programme writes state that markets and people read; it cannot write an outcome.\n\n${programmeSections()}`],
    ['9 Outcomes', outcomeTable()],
    ['10 Which rules produce which pattern', PATTERNS.map((p) => `**${p.code} ${p.name}**\n\n${bullets(p.rules)}`).join('\n\n')],
    ['11 Mechanisms', `The codes are those that parameters refer to; files stand in \`src/model\`.\n\n${table(['', 'mechanism', 'represented by'], MECHANISMS)}`],
    ['12 What is assumed', assumed()],
  ];
  const head = `# The model, after the ODD protocol\n\nPrinted from the code of model version ${MODEL_VERSION} by \`npm run -s cli -- odd\`; do not edit. Protocol: Grimm et al. 2020, JASSS 23(2) 7.`;
  return `${[head, ...sections.map(([title, text]) => `## ${title}\n\n${text}`)].join('\n\n')}\n`;
}
