/** Texts that the project keeps as documents, in the English they are written in whatever the page's language. */
import { type Block, type Span, spansOf } from './markdown.ts';

function Piece({ span }: { span: Span }) {
  switch (span.kind) {
    case 'code':
      return <code>{span.text}</code>;
    case 'strong':
      return <b>{span.text}</b>;
    case 'emphasis':
      return <em>{span.text}</em>;
    default: // a link leads to a file beside the document, which the page does not carry: its name stays
      return <>{span.text}</>;
  }
}

export function Line({ text }: { text: string }) {
  return (
    <>
      {spansOf(text).map((span, at) => (
        <Piece key={at} span={span} />
      ))}
    </>
  );
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" aria-label={head.filter((cell) => cell !== '').join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                <Line text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Line text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.level)}` as 'h3';
      return (
        <Heading>
          <Line text={block.text} />
        </Heading>
      );
    }
    case 'table':
      return <Table {...block} />;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>
              <Line text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'quotation':
      return (
        <blockquote>
          <Line text={block.text} />
        </blockquote>
      );
    default:
      return (
        <p>
          <Line text={block.text} />
        </p>
      );
  }
}

export function Document({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div class="document" lang="en" dir="ltr">
      {blocks.map((block, at) => (
        <One key={at} block={block} />
      ))}
    </div>
  );
}
