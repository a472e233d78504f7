/**
 * `ro-crate-metadata.json` after RO-Crate 1.1 with the profile Process Run Crate 0.5 (researchobject.org): which program made which
 * file from what. 1.1, because every reader knows it; 1.2 kept its terms.
 */
import { type About, addressOf, licenceUrl, type OutFile, programText } from './parts.ts';

const CRATE = 'https://w3id.org/ro/crate/1.1';
const PROFILE = 'https://w3id.org/ro/wfrun/process/0.5';

const ref = (id: string) => ({ '@id': id });

export function roCrate(about: About, files: readonly OutFile[]): object {
  const { title, description, program, published, licence, provenance, sources, what } = about;
  const url = licenceUrl(licence);
  const parts = files.map(({ path }) => ref(path));
  const values = Object.entries(provenance).map(([name, value]) => ({ '@id': `#${name}`, '@type': 'PropertyValue', name, value }));
  const cited = sources.map((source, k) => ({ '@id': addressOf(source) ?? `#source-${k + 1}`, '@type': 'CreativeWork', name: source.title, ...(source.year !== undefined && { datePublished: String(source.year) }) }));
  const unique = [...new Map(cited.map((one) => [one['@id'], one])).values()];
  return {
    // The term came to schema.org after RO-Crate 1.1.
    '@context': [`${CRATE}/context`, { sha256: 'http://schema.org/sha256' }],
    '@graph': [
      { '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', conformsTo: ref(CRATE), about: ref('./') },
      {
        '@id': './',
        '@type': 'Dataset',
        name: title,
        description,
        datePublished: published,
        license: ref(url),
        conformsTo: ref(PROFILE),
        hasPart: parts,
        mentions: ref('#made'),
      },
      { '@id': PROFILE, '@type': 'CreativeWork', name: 'Process Run Crate', version: '0.5' },
      { '@id': url, '@type': 'CreativeWork', name: licence, url },
      ...(program.licence === licence ? [] : [{ '@id': licenceUrl(program.licence), '@type': 'CreativeWork', name: program.licence, url: licenceUrl(program.licence) }]),
      { '@id': '#program', '@type': 'SoftwareApplication', name: program.name, softwareVersion: program.version, license: ref(licenceUrl(program.licence)) },
      {
        '@id': '#made',
        '@type': 'CreateAction',
        name: `${programText(about)} made ${what}`,
        instrument: ref('#program'),
        object: [...files.filter(({ isInput }) => isInput).map(({ path }) => ref(path)), ...values.map((value) => ref(value['@id']))],
        result: files.filter(({ isInput }) => !isInput).map(({ path }) => ref(path)),
        actionStatus: ref('http://schema.org/CompletedActionStatus'),
      },
      ...values,
      ...files.map(({ path, bytes, mediaType, description: of, sha256, isInput }) => ({
        '@id': path,
        '@type': 'File',
        name: path,
        description: of,
        encodingFormat: mediaType,
        contentSize: String(bytes.length),
        sha256,
        ...(isInput && unique.length > 0 && { citation: unique.map((one) => ref(one['@id'])) }),
      })),
      ...unique,
    ],
  };
}
