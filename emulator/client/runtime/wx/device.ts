import { paragraph } from '../phone/dialogs'
import { refuse } from './async-api'
import type { WxParts } from './parts'

interface CalendarEvent {
  readonly title: string
  readonly startTime: number
  readonly endTime?: string | number
  readonly location?: string
  readonly alarmOffset?: number
}

/** Bytes one `wx.getRandomValues` gives at most. */
const mostRandom = 1_048_576

/** What leaves the program for the phone: calls, clipboard, maps, network, settings, chance. */
export function deviceApis({ program, phone, api, outside, events, settings }: WxParts) {
  const { requiredPrivateInfos: asksFor = [], permission = {} } = program.app
  const why = permission['scope.userLocation']?.desc ?? ''
  const networkType = () => (navigator.onLine === false ? 'none' : 'wifi')
  for (const name of ['online', 'offline']) {
    window.addEventListener(name, () =>
      events.tell('networkStatusChange', { isConnected: name === 'online', networkType: networkType() }),
    )
  }
  const silent = (name: string, result?: object) => api(name, () => result)
  return {
    makePhoneCall: api('makePhoneCall', async ({ phoneNumber }: { phoneNumber: string }) => {
      if (typeof phoneNumber !== 'string' || phoneNumber === '')
        throw refuse('parameter error: phoneNumber should be a String')
      const call: (typeof outside.phoneCalls)[number] = { phoneNumber, outcome: 'asked' }
      outside.phoneCalls.push(call)
      const text = `拨打 ${phoneNumber}`
      const goes = await phone.dialogs.ask({
        look: 'sheet',
        label: text,
        body: [],
        buttons: [
          { text, value: true },
          { text: '取消', value: false },
        ],
        dismissed: false,
      })
      call.outcome = goes ? 'called' : 'cancelled'
      if (!goes) throw refuse('cancel')
    }),
    sendSms: api('sendSms', async ({ phoneNumber = '', content = '' }: { phoneNumber?: string; content?: string }) => {
      const message: (typeof outside.messages)[number] = { phoneNumber, content, outcome: 'asked' }
      outside.messages.push(message)
      const goes = await phone.dialogs.ask({
        look: 'sheet',
        label: `发短信给 ${phoneNumber}`,
        body: [paragraph(content, 'phone-content')],
        buttons: [
          { text: '写短信', value: true },
          { text: '取消', value: false },
        ],
        dismissed: false,
      })
      message.outcome = goes ? 'opened' : 'cancelled'
      if (!goes) throw refuse('cancel')
    }),
    setClipboardData: api('setClipboardData', ({ data }: { data: string }) => {
      outside.clipboard = String(data)
      phone.dialogs.showToast('内容已复制', 'success', false, 1500)
    }),
    getClipboardData: api('getClipboardData', () => ({ data: outside.clipboard })),
    openLocation: api(
      'openLocation',
      async (place: { latitude: number; longitude: number; name?: string; address?: string }) => {
        if (!Number.isFinite(place.latitude) || !Number.isFinite(place.longitude)) {
          throw refuse('parameter error: latitude and longitude should be Numbers')
        }
        const { latitude, longitude, name = '', address = '' } = place
        outside.places.push({ latitude, longitude, name, address })
        await phone.dialogs.ask({
          look: 'sheet',
          label: name || '地图',
          body: [paragraph(name, 'phone-heading'), paragraph(address, 'phone-content')],
          buttons: [{ text: '关闭', value: true }],
          dismissed: true,
        })
      },
    ),
    /**
     * Where the browser says it is, given as it is: nothing is shifted to `gcj02`, which a map of China would do. Only for a
     * program that names it in `requiredPrivateInfos`, as WeChat has it, and after its question.
     */
    getLocation: api('getLocation', async ({ type = 'wgs84' }: { type?: string }) => {
      if (!asksFor.includes('getLocation')) {
        throw refuse('the api need to be declared in the requiredPrivateInfos field in app.json/ext.json')
      }
      if (type !== 'wgs84' && type !== 'gcj02') throw refuse('parameter error: type should be wgs84 or gcj02')
      const goes = await phone.dialogs.ask({
        look: 'sheet',
        label: '要用你的位置',
        body: [paragraph(why, 'phone-content')],
        buttons: [
          { text: '允许', value: true },
          { text: '拒绝', value: false },
        ],
        dismissed: false,
      })
      if (!goes) throw refuse('auth deny')
      const { coords } = await new Promise<GeolocationPosition>((done, fail) =>
        navigator.geolocation.getCurrentPosition(done, () => fail(refuse('system permission denied'))),
      )
      const { latitude, longitude, accuracy } = coords
      return {
        latitude,
        longitude,
        accuracy,
        speed: -1,
        altitude: 0,
        verticalAccuracy: 0,
        horizontalAccuracy: accuracy,
      }
    }),
    /** What the camera would see is typed: the page of one of the program's own codes, or the text of any other. */
    scanCode: api('scanCode', async () => {
      const seen = document.createElement('textarea')
      seen.id = 'phone-seen'
      seen.setAttribute('aria-label', '码里的内容')
      const goes = await phone.dialogs.ask({
        look: 'sheet',
        label: '扫码',
        body: [paragraph('码里的内容', 'phone-heading'), seen],
        buttons: [
          { text: '扫到了', value: true },
          { text: '取消', value: false },
        ],
        dismissed: false,
      })
      if (!goes || seen.value === '') throw refuse('cancel')
      const isOwn = /^pages\/|^[\w-]+\/pages\//.test(seen.value)
      return isOwn
        ? { path: seen.value, result: '', scanType: 'WX_CODE', charSet: 'utf-8', rawData: '' }
        : { result: seen.value, scanType: 'QR_CODE', charSet: 'utf-8', rawData: btoa(encodeURIComponent(seen.value)) }
    }),
    addPhoneCalendar: api('addPhoneCalendar', async (event: CalendarEvent) => {
      const { title, startTime, endTime = startTime, location = '', alarmOffset = 0 } = event
      if (typeof title !== 'string' || title === '') throw refuse('parameter error: title should be a String')
      if (!Number.isInteger(startTime)) throw refuse('parameter error: startTime should be a Number')
      const goes = await phone.dialogs.ask({
        look: 'sheet',
        label: '加进手机日历',
        body: [paragraph(title, 'phone-heading'), paragraph(location, 'phone-content')],
        buttons: [
          { text: '允许', value: true },
          { text: '拒绝', value: false },
        ],
        dismissed: false,
      })
      if (!goes) throw refuse('auth deny')
      outside.calendar.push({ title, startTime, endTime: Number(endTime), location, alarmOffset })
    }),
    getRandomValues: api('getRandomValues', ({ length }: { length: number }) => {
      if (!Number.isInteger(length) || length < 1 || length > mostRandom) {
        throw refuse(`parameter error: length should be an integer from 1 to ${mostRandom}`)
      }
      const bytes = new Uint8Array(length)
      // A browser gives 64 KB at a time.
      for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
      return { randomValues: bytes.buffer }
    }),
    getNetworkType: api('getNetworkType', () => ({ networkType: networkType() })),
    vibrateShort: silent('vibrateShort'),
    vibrateLong: silent('vibrateLong'),
    setKeepScreenOn: silent('setKeepScreenOn'),
    getSetting: api('getSetting', () => ({
      authSetting: {},
      subscriptionsSetting: { mainSwitch: settings.mayReceiveMessages },
    })),
    login: silent('login', { code: 'local-login-code' }),
    checkSession: silent('checkSession'),
    ...events.pairs(['networkStatusChange', 'networkWeakChange']),
  }
}
