import { MOST_DAYS_AHEAD, usualWindow } from '../scheduling/booking-window'

/**
 * What a place may set for itself and all below it. `usual` holds where nobody set anything; yes and no are 1 and 0. A share
 * that is to be reached is 0 where none was set; so is a number of people who are asked for.
 */
export const settingsTable = {
  followsHolidays: { is: 'yes-no', least: 0, most: 1, usual: 1, about: 'opening' },
  comingForOneself: { is: 'times', least: 1, most: 10, usual: 3, about: 'booking' },
  comingForEachOther: { is: 'times', least: 1, most: 10, usual: 2, about: 'booking' },
  comingInAll: { is: 'times', least: 1, most: 20, usual: 6, about: 'booking' },
  newcomersPercent: { is: 'percent', least: 0, most: 100, usual: 100, about: 'booking' },
  noticeMinutes: { is: 'minutes', least: 0, most: 20_160, usual: usualWindow.noticeMinutes, about: 'booking' },
  horizonDays: { is: 'days', least: 1, most: MOST_DAYS_AHEAD, usual: usualWindow.horizonDays, about: 'booking' },
  pauseMisses: { is: 'times', least: 1, most: 20, usual: 3, about: 'missing' },
  pauseWithinDays: { is: 'days', least: 1, most: 365, usual: 60, about: 'missing' },
  pauseDays: { is: 'days', least: 1, most: 60, usual: 14, about: 'missing' },
  builtCity: { is: 'percent', least: 0, most: 100, usual: 0, about: 'built' },
  builtDistrict: { is: 'percent', least: 0, most: 100, usual: 0, about: 'built' },
  builtStreet: { is: 'percent', least: 0, most: 100, usual: 0, about: 'built' },
  builtCommunity: { is: 'percent', least: 0, most: 100, usual: 90, about: 'built' },
  builtSchool: { is: 'percent', least: 0, most: 100, usual: 100, about: 'built' },
  builtUnit: { is: 'percent', least: 0, most: 100, usual: 0, about: 'built' },
  staffCityOfficer: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffDistrictOfficer: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffStreetOfficer: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffStreetLeader: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffCommunityWorker: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffCentreCounsellor: { is: 'people', least: 0, most: 50, usual: 0, about: 'staffing' },
  staffStationWorker: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffStationCounsellor: { is: 'people', least: 0, most: 50, usual: 0, about: 'staffing' },
  staffRoomCounsellor: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffSocialRoomWorker: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffClinicOfficer: { is: 'people', least: 0, most: 50, usual: 1, about: 'staffing' },
  staffSchoolCounsellor: { is: 'people', least: 0, most: 50, usual: 0, about: 'staffing' },
  staffUnitCounsellor: { is: 'people', least: 0, most: 50, usual: 0, about: 'staffing' },
  playsOfLesson: { is: 'percent', least: 1, most: 1000, usual: 1, about: 'plays' },
  playsOfCourse: { is: 'percent', least: 1, most: 1000, usual: 70, about: 'plays' },
} as const satisfies Record<string, Setting>

export interface Setting {
  readonly is: 'yes-no' | 'minutes' | 'days' | 'times' | 'percent' | 'people'
  readonly least: number
  readonly most: number
  readonly usual: number
  readonly about: 'opening' | 'booking' | 'missing' | 'built' | 'staffing' | 'plays'
}

export type SettingKey = keyof typeof settingsTable
export const settingKeys = Object.keys(settingsTable) as readonly SettingKey[]

/** What somewhere is set; all of it whole numbers. */
export type OwnSettings = { readonly [Key in SettingKey]?: number }

/** Whether a value can be: whole, and within what is named. */
export function fitsSetting(key: SettingKey, value: number): boolean {
  const { least, most } = settingsTable[key]
  return Number.isInteger(value) && least <= value && value <= most
}

/** A place or a site: whatever may set something. */
export interface Holder {
  readonly id: string
  readonly settings: OwnSettings
}

export interface InForce {
  readonly value: number
  /** Where it was set; null where nobody did, and what is usual holds. */
  readonly from: string | null
}

/** `chain`: the site or the place itself, then what is above it, nearest first. A value that cannot be is passed over. */
export function inForce(key: SettingKey, chain: readonly Holder[]): InForce {
  for (const { id, settings } of chain) {
    const value = settings[key]
    if (value !== undefined && fitsSetting(key, value)) return { value, from: id }
  }
  return { value: settingsTable[key].usual, from: null }
}

/** All of them, as they hold somewhere. */
export function allInForce(chain: readonly Holder[]): Record<SettingKey, number> {
  const entries = settingKeys.map((key) => [key, inForce(key, chain).value])
  return Object.fromEntries(entries) as Record<SettingKey, number>
}

/** With one of them set, or given back to what is above where the value is null. */
export function withSetting(settings: OwnSettings, key: SettingKey, value: number | null): OwnSettings {
  const { [key]: _, ...others } = settings
  return value === null ? others : { ...others, [key]: value }
}
