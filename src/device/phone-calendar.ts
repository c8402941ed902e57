import Taro from '@tarojs/taro'
import type { Instant } from '#core/domain/time'

interface Entry {
  readonly title: string
  readonly start: Instant
  readonly end: Instant
  /** Empty: nowhere to go. */
  readonly place: string
}

/** An hour, in seconds. */
const ALARM_BEFORE = 3600

/** WeChat only. False where the phone or the person says no. */
export async function addToCalendar({ title, start, end, place }: Entry): Promise<boolean> {
  if (!Taro.canIUse('addPhoneCalendar')) return false
  try {
    await Taro.addPhoneCalendar({
      title,
      startTime: Math.floor(start / 1000),
      endTime: `${Math.floor(end / 1000)}`,
      ...(place && { location: place }),
      alarmOffset: ALARM_BEFORE,
    })
    return true
  } catch {
    return false
  }
}
