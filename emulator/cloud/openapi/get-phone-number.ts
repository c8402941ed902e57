import { type OpenApi, WeChatRefusal } from './api'

/** phonenumber.getPhoneNumber: the number a code stands for. */
export const getPhoneNumber: OpenApi = async ({ code }, { phoneCodes, clock, miniProgram }) => {
  const number = typeof code === 'string' ? await phoneCodes.redeem(code) : null
  if (number === null) throw new WeChatRefusal(40029, 'invalid code')
  const watermark = { timestamp: Math.floor(clock.now() / 1000), appid: miniProgram.appId }
  const phone_info = { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark }
  return { json: { errcode: 0, errmsg: 'ok', phone_info } }
}
