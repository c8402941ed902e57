import { Field } from '../parts/field'

/** Requests a fault is worth being aimed at, by their name on the wire. */
const actions = [
  'database.getDocument',
  'database.calculateDocument',
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
  'database.aggregateDocuments',
  'database.startTransaction',
  'database.commitTransaction',
  'functions.invokeFunction',
  'storage.getUploadMetadata',
  'storage.batchGetDownloadUrl',
  'storage.batchDeleteFile',
  'wx.openApi',
] as const

/** Which requests are meant; empty is all of the database. */
export function ActionChoice({ action, onChange }: { action: string; onChange: (action: string) => void }) {
  return (
    <Field label='哪些请求'>
      {(control) => (
        <select {...control} value={action} onChange={(event) => onChange(event.target.value)}>
          <option value=''>所有数据库请求</option>
          {actions.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Field>
  )
}
