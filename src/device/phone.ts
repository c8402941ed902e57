import Taro from '@tarojs/taro'

/** True when the phone's own dialler or message is known to have come up; a browser tells nobody. */
type Opened = Promise<boolean>

/** Hand the number to the phone's own dialler, where the person still has to press call. */
export async function dial(number: string): Opened {
  if (process.env.TARO_ENV === 'h5') {
    window.location.href = `tel:${number}`
    return false
  } else {
    return isOpened(Taro.makePhoneCall({ phoneNumber: number }))
  }
}

/** Open a message to the number with the words in it; sending stays with the person. */
export async function writeMessage(number: string, words: string): Opened {
  if (process.env.TARO_ENV === 'h5') {
    // `?&body=`: iPhones want the one sign before it, Androids the other, and each passes over the one it does not know.
    window.location.href = words ? `sms:${number}?&body=${encodeURIComponent(words)}` : `sms:${number}`
    return false
  } else {
    // From base library 2.25.0 on; WeChat on a computer has none.
    if (!Taro.canIUse('sendSms')) return false
    return isOpened(
      new Promise((resolve, reject) => {
        Taro.sendSms({ phoneNumber: number, content: words, success: resolve, fail: reject })
      }),
    )
  }
}

/** Closing it again is no fault: it was there. */
async function isOpened(opening: Promise<unknown>): Opened {
  try {
    await opening
    return true
  } catch (failure) {
    return /cancel/.test((failure as { errMsg?: string } | null)?.errMsg ?? '')
  }
}
