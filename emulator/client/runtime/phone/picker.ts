import type { PickerRequest } from '../tags/tag'
import type { Dialogs } from './dialogs'

/** The wheels of a picker, as the browser's own selects and date fields. Undefined: cancelled. */
export async function openPicker(
  dialogs: Dialogs,
  request: PickerRequest,
): Promise<number | number[] | string | undefined> {
  const fields =
    request.columns.length > 0 ? request.columns.map((one, at) => choices(request, one, at)) : [moment(request)]
  const done = await dialogs.ask({
    look: 'sheet',
    label: request.label,
    body: fields,
    buttons: [
      { text: '取消', value: false },
      { text: '确定', value: true },
    ],
    dismissed: false,
  })
  if (!done) return undefined
  if (request.columns.length === 0) return fields[0]?.value ?? ''
  const chosen = fields.map((one) => Number(one.value))
  return request.mode === 'multiSelector' ? chosen : (chosen[0] ?? 0)
}

function choices(request: PickerRequest, column: string[], at: number): HTMLSelectElement {
  const field = document.createElement('select')
  field.setAttribute('aria-label', request.label)
  field.append(...column.map((text, index) => new Option(text, String(index))))
  const value = Array.isArray(request.value) ? request.value[at] : request.value
  field.value = String(value ?? 0)
  return field
}

function moment(request: PickerRequest): HTMLInputElement {
  const field = document.createElement('input')
  field.type = request.mode
  field.setAttribute('aria-label', request.label)
  field.min = request.start
  field.max = request.end
  field.value = String(request.value ?? '')
  return field
}
