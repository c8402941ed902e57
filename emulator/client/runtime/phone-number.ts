import { type Dialogs, paragraph } from './phone/dialogs'

/** What the program is told of the number: a code for it, or that there is none. */
export type PhoneNumberAnswer = { readonly errMsg: string; readonly code?: string }

/**
 * `<button open-type="getPhoneNumber">`: WeChat asks the user, and gives the program a code that its function exchanges.
 * WeChat knows the number; here it is typed into the box.
 */
export async function askPhoneNumber(dialogs: Dialogs): Promise<PhoneNumberAnswer> {
  const number = document.createElement('textarea')
  number.id = 'phone-own-number'
  number.setAttribute('aria-label', '手机号')
  const goes = await dialogs.ask({
    look: 'sheet',
    label: '申请获取并验证你的手机号',
    body: [paragraph('申请获取并验证你的手机号', 'phone-heading'), number],
    buttons: [
      { text: '不允许', value: false },
      { text: '允许', value: true, colour: 'var(--phone-link)' },
    ],
    dismissed: false,
  })
  if (!goes) return { errMsg: 'getPhoneNumber:fail user deny' }
  try {
    const response = await fetch('/phone-number', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number: number.value }),
    })
    return (await response.json()) as PhoneNumberAnswer
  } catch {
    return { errMsg: 'getPhoneNumber:fail network' }
  }
}
