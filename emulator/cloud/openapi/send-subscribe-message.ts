import { type OpenApi, userOf, WeChatRefusal } from './api'
import { isFieldValue } from './template-fields'

/** subscribeMessage.send: one message to one user, spending the leave the user gave by accepting the template. */
export const sendSubscribeMessage: OpenApi = async (params, context) => {
  const { miniProgram, outbox, clock } = context
  const openid = userOf(params.touser, context)
  const templateId = params.template_id
  if (typeof templateId !== 'string' || !Object.hasOwn(miniProgram.templates, templateId)) {
    throw new WeChatRefusal(40037, 'invalid template_id')
  }
  const page = pageOf(params.page, miniProgram.pages)
  const fields = fieldsOf(params.data, miniProgram.templates[templateId]?.fields ?? [])
  const sent = await outbox.send({ at: clock.now(), openid, templateId, page, fields })
  if (!sent) throw new WeChatRefusal(43101, 'user refuse to accept the msg')
  return { json: { errcode: 0, errmsg: 'ok' } }
}

/** A page with its query, if any. */
function pageOf(page: unknown, pages: string[]): string | null {
  if (page === undefined || page === null || page === '') return null
  if (typeof page !== 'string' || !pages.includes(page.split('?')[0]?.replace(/^\//, '') ?? '')) {
    throw new WeChatRefusal(41030, 'invalid page')
  }
  return page
}

/** The template's fields with their values; what the template does not have is left out. */
function fieldsOf(data: unknown, template: string[]): Record<string, string> {
  if (typeof data !== 'object' || data === null) throw new WeChatRefusal(47003, 'argument invalid! data is empty')
  return Object.fromEntries(
    template.map((field) => {
      const given = Object.hasOwn(data, field) ? (data as Record<string, unknown>)[field] : undefined
      const value = (given as { value?: unknown } | null | undefined)?.value
      if (value === undefined || value === null || value === '') {
        throw new WeChatRefusal(47003, `argument invalid! data.${field}.value is empty`)
      }
      if (typeof value !== 'string' || value.includes('\n') || !isFieldValue(field, value)) {
        throw new WeChatRefusal(47003, `argument invalid! data.${field}.value invalid`)
      }
      return [field, value]
    }),
  )
}
