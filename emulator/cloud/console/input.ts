import { z } from 'zod'

/** Nothing is asked for. */
export const nothing = z.strictObject({})

/** A name that is looked up; whether there is such a thing is said by whoever looks. */
export const name = z.string().min(1).max(1000)

/** A text of any length the body allows. */
export const text = z.string()

/** What a field's fault is in words; zod's own are not for people. */
export function faultOf({ path, code, ...issue }: z.core.$ZodIssue): string {
  const field = path.length === 0 ? '请求' : `“${path.join('.')}”`
  const { expected, keys, minimum, maximum, values, options } = issue as Record<string, unknown>
  switch (code) {
    case 'invalid_type':
      return `${field}应当是${kinds[String(expected)] ?? String(expected)}`
    case 'unrecognized_keys':
      return `${field}里不认识：${(keys as string[]).join('、')}`
    case 'too_small':
      return expected === undefined && minimum === 1 && issue.input === ''
        ? `${field}不能为空`
        : `${field}不能小于 ${minimum}`
    case 'too_big':
      return `${field}不能大于 ${maximum}`
    case 'invalid_value':
      return `${field}应当是 ${(values as unknown[]).join('、')} 之一`
    case 'invalid_union':
      return options === undefined ? `${field}写得不对` : `${field}应当是 ${(options as string[]).join('、')} 之一`
    case 'custom':
      return `${field}${issue.message}`
    default:
      return `${field}写得不对`
  }
}

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一个对象',
}
