import { occasions } from '#core/domain/messages/occasion'
import type { MessagesForm, WrittenField, WrittenTemplate } from './form'
import { carries as carriesWords, occasionNames } from './words'

/** What one field carries, in words. */
export const carriedText = ({ carries, words }: WrittenField): string =>
  carries === 'words' ? `“${words}”` : carriesWords[carries]

/** One template in a line: its id, and what each field carries. */
export function templateText({ templateId, fields }: WrittenTemplate): string {
  if (templateId === '') return '没有模板，不发'
  const said = fields.map((field) => `${field.name} ${carriedText(field)}`)
  return [templateId, ...said].join('，')
}

export const quietText = ({ from, until }: MessagesForm): string =>
  from === until ? '什么时候都发' : `${from} 到 ${until} 不发`

/** What is stored and is not as it is written here, a line each. */
export function differing(written: MessagesForm, stored: MessagesForm): string[] {
  const quiet = quietText(stored)
  const templates = occasions.flatMap((of) => {
    const text = templateText(stored.templates[of])
    return text === templateText(written.templates[of]) ? [] : [`${occasionNames[of]}：${text}`]
  })
  return [...(quiet === quietText(written) ? [] : [quiet]), ...templates]
}
