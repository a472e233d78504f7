/** What can be taken away of a chart: its picture, which stands alone, and its data. */
import { say, unisolated } from '../words/say.ts';
import { offer } from './files.ts';
import { type Caption, pngOf, svgDocument } from './image.ts';

export interface Takeaway {
  /** The chart, of which the picture is drawn. */
  readonly figure: { readonly current: HTMLElement | null };
  readonly nameOf: (ending: string) => string;
  readonly caption: () => Caption;
  readonly csv: () => string;
}

const bare = ({ headline, measure, note, source }: Caption): Caption => ({
  headline: unisolated(headline),
  measure: unisolated(measure),
  note: unisolated(note),
  source: unisolated(source),
});

async function save({ figure, nameOf, caption, csv }: Takeaway, kind: 'svg' | 'png' | 'csv'): Promise<void> {
  if (kind === 'csv') return offer(new Blob([csv()], { type: 'text/csv' }), nameOf(kind));
  const drawn = figure.current?.querySelector<SVGSVGElement>('svg.picture');
  if (!drawn) return undefined;
  const svg = svgDocument(drawn, bare(caption()));
  return offer(kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg), nameOf(kind));
}

/** Words: the part `files`. */
export function TakeawayButtons({ picture = true, ...of }: Takeaway & { readonly picture?: boolean }) {
  return (
    <div class="row">
      {picture && (
        <>
          <button type="button" onClick={() => void save(of, 'png')}>
            {say('files-png')}
          </button>
          <button type="button" onClick={() => void save(of, 'svg')}>
            {say('files-svg')}
          </button>
        </>
      )}
      <button type="button" onClick={() => void save(of, 'csv')}>
        {say('files-csv')}
      </button>
    </div>
  );
}
