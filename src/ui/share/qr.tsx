/** A QR code, drawn with lines so that it prints sharply. Black on white in every theme: that is what cameras read. */
import { encode } from 'uqr';

/** Beyond, the modules are too small for a phone that reads a printed page. */
export const MOST_IN_CODE = 600;

export function Qr({ text, title }: { text: string; title: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
