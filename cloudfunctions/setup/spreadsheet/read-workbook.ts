import { accept, type Decision, refuse } from '#core/domain/decision'
import { type FileFault, MOST_ROWS, type WrittenSheet } from './read'
import { readRows, TooManyRows } from './read-rows'
import { unpack } from './unpack'
import { readXml } from './xml'

/** Texts that cells share, in their order; how a word is read aloud, which stands beside it, is left out. */
function sharedTexts(part: Uint8Array | undefined): string[] {
  if (!part) return []
  const texts: string[] = []
  let [isText, isAloud] = [false, false]
  readXml(part, {
    opens(name) {
      if (name === 'si') texts.push('')
      if (name === 'rPh') isAloud = true
      isText = name === 't' && !isAloud
    },
    closes(name) {
      if (name === 'rPh') isAloud = false
      isText = false
    },
    says(text) {
      if (isText) texts[texts.length - 1] += text
    },
  })
  return texts
}

/** Each sheet with the part it lies in, in their order. */
function sheetsOf(workbook: Uint8Array, relations: Uint8Array): { readonly name: string; readonly part: string }[] {
  const targets = new Map<string, string>()
  readXml(relations, {
    opens(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'))
    },
  })
  const sheets: { name: string; part: string }[] = []
  readXml(workbook, {
    opens(name, attributes) {
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? ''
      sheets.push({ name: attributes.name ?? '', part: targets.get(id) ?? '' })
    },
  })
  return sheets
}

const isMacro = (types: Uint8Array) => new TextDecoder().decode(types).includes('macroEnabled')

/** The sheets of a workbook, as they are written: nothing in it is worked out, opened or fetched. */
export function readWorkbook(bytes: Uint8Array): Decision<readonly WrittenSheet[], FileFault> {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const part = (name: string) => unpacked.value.get(name)
  const [types, workbook, relations] = [
    part('[Content_Types].xml'),
    part('xl/workbook.xml'),
    part('xl/_rels/workbook.xml.rels'),
  ]
  if (!types || !workbook || !relations) return refuse('table-unreadable')
  if (isMacro(types)) return refuse('table-macros')
  try {
    const texts = sharedTexts(part('xl/sharedStrings.xml'))
    const sheets = sheetsOf(workbook, relations).map(({ name, part: at }) => ({ name, rows: part(at) }))
    return accept(sheets.flatMap(({ name, rows }) => (rows ? { name, rows: readRows(rows, texts, MOST_ROWS) } : [])))
  } catch (error) {
    return refuse(error instanceof TooManyRows ? 'table-too-long' : 'table-unreadable')
  }
}
