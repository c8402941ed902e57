import { paragraph } from '../phone/dialogs'
import { type Refusal, refuse } from './async-api'
import type { SubscribeAnswer, WxParts } from './parts'

interface Template {
  id: string
  title: string
}

const mostTemplates = 5

/** `wx.requestSubscribeMessage`, with the sheet on which a user allows or refuses each kind of message. */
export function subscribeApis({ phone, program, api, outside, settings, inTap }: WxParts) {
  const choose = async (templates: Template[]): Promise<Set<string>> => {
    const choices = templates.map(({ id, title }) => ({ id, ...choiceOf(title) }))
    const label = `${program.app.window?.navigationBarTitleText ?? '小程序'} 申请给你发送以下消息`
    const allowed = await phone.dialogs.ask({
      look: 'sheet',
      label,
      body: [paragraph(label, 'phone-heading'), ...choices.map(({ row }) => row)],
      buttons: [
        { text: '拒绝', value: false },
        { text: '允许', value: true, colour: 'var(--phone-link)' },
      ],
    })
    return new Set(choices.filter(({ box }) => allowed && box.checked).map(({ id }) => id))
  }

  const request = async (tmplIds: unknown, tapped: boolean) => {
    if (!tapped) throw refuse('can only be invoked by user TAP gesture.')
    const ids = idsIn(tmplIds)
    const query = ids.map((id) => `id=${encodeURIComponent(id)}`).join('&')
    const { templates } = (await ask(`/subscribe?${query}`, undefined, networkFailure.list)) as {
      templates: Template[]
    }
    if (!settings.mayReceiveMessages) throw refuse('The main switch is switched off', 20004)
    const shown = templates.filter(({ title }, at) => templates.findIndex((one) => one.title === title) === at)
    const accepted = await choose(shown)
    if (accepted.size > 0) await ask('/subscribe', { accepted: [...accepted] }, networkFailure.send)
    const answerOf = (id: string): SubscribeAnswer => {
      if (!shown.some((one) => one.id === id)) return 'filter'
      return accepted.has(id) ? 'accept' : 'reject'
    }
    const answers = Object.fromEntries(ids.map((id) => [id, answerOf(id)]))
    outside.subscribeRequests.push(answers)
    return answers
  }

  return {
    requestSubscribeMessage: (options?: object) => {
      // Looked at now: what follows comes in later turns.
      const tapped = inTap()
      return api('requestSubscribeMessage', ({ tmplIds }: { tmplIds?: unknown }) => request(tmplIds, tapped))(options)
    },
  }
}

const networkFailure = {
  list: refuse('Request list fail', 10002),
  send: refuse('Request subscribe fail', 10003),
}

function idsIn(tmplIds: unknown): string[] {
  if (tmplIds === undefined || tmplIds === null || (Array.isArray(tmplIds) && tmplIds.length === 0)) {
    throw refuse("TmplIds can't be empty", 10001)
  }
  if (!Array.isArray(tmplIds) || !tmplIds.every((id) => typeof id === 'string')) {
    throw refuse('Invalid template id', 10004)
  }
  const ids = [...new Set<string>(tmplIds)]
  if (ids.length > mostTemplates) throw refuse('Templates count out of max bounds', 20003)
  return ids
}

/** Ask the cloud; its own refusals are the API's, a lost network is `lost`. */
async function ask(address: string, body: object | undefined, lost: Refusal): Promise<object> {
  let response: Response
  let answer: object
  try {
    response = await fetch(address, {
      credentials: 'same-origin',
      ...(body ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    })
    answer = await response.json()
  } catch {
    throw lost
  }
  if (response.ok) return answer
  const { errMsg = '', errCode } = answer as { errMsg?: string; errCode?: number }
  throw refuse(errMsg.replace(/^[^:]*:fail /, ''), errCode)
}

/** A line of the sheet, ticked until the user says otherwise. */
function choiceOf(title: string) {
  const row = document.createElement('label')
  row.className = 'phone-choice'
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = true
  row.append(box, title)
  return { row, box }
}
