import { SaxesParser } from 'saxes'

export interface Reader {
  /** Names without their prefix. */
  readonly opens?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly closes?: (name: string) => void
  readonly says?: (text: string) => void
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads a part from its beginning to its end; throws at the first thing that is not as it should be. */
export function readXml(bytes: Uint8Array, { opens, closes, says }: Reader): void {
  const parser = new SaxesParser({ xmlns: false })
  const stop = () => {
    throw new SyntaxError('not a part of a workbook')
  }
  parser.on('error', stop)
  // No workbook has one; with it come entities.
  parser.on('doctype', stop)
  if (opens) parser.on('opentag', ({ name, attributes }) => opens(bare(name), attributes as Record<string, string>))
  if (closes) parser.on('closetag', ({ name }) => closes(bare(name)))
  if (says) parser.on('text', says)
  if (says) parser.on('cdata', says)
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close()
}
