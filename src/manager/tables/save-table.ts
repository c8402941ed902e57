import { exportTable } from '#core/contracts/setup'
import type { Exportable, TableFormat } from '#core/contracts/setup/export'
import { call } from '../../cloud/call'
import { saveBytes } from '../../device/save-bytes'
import type { SavedFile } from '../../device/save-file'
import { sentenceFor } from '../../wording/refusals'

const types: Record<TableFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const savedWords: Record<SavedFile, string> = {
  file: '文件已经给浏览器，存在哪里由浏览器定。',
  sent: '已经发到你选的聊天里。',
  cancelled: '没有发出去，也没有存。',
  refused: '没能存下来，请再试一次。',
}

/** A file as it came, to be saved. */
export interface CameTable {
  readonly name: string
  readonly data: string
  readonly type: string
}

/** Made by the server at this moment; or why not, in words. */
export async function fetchTable(table: Exportable, format: TableFormat): Promise<CameTable | string> {
  const answer = await call(exportTable, { table, format })
  if (!answer.ok) return sentenceFor(answer.refusal)
  return { name: `xinlin-${table}.${format}`, data: answer.value.data, type: types[format] }
}

/** Called from a tap alone, and at once. */
export const saveCame = ({ name, data, type }: CameTable): Promise<SavedFile> => saveBytes(name, data, type)
