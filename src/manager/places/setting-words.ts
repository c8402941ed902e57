import type { OutputOf } from '#core/contracts/operation'
import type { openPlace } from '#core/contracts/organisation'
import { type Setting, type SettingKey, settingsTable } from '#core/domain/organisation/settings'
import { minutesText } from '../../wording/dates'

export type Held = OutputOf<typeof openPlace>['settings'][number]

export const settingNames: Record<SettingKey, string> = {
  followsHolidays: '法定节假日',
  comingForOneself: '给自己约的，最多同时有几次没到日子',
  comingForEachOther: '给每一位家人约的，最多同时有几次没到日子',
  comingInAll: '一个人加起来，最多同时有几次没到日子',
  newcomersPercent: '当天才第一次来的人，最多约掉一天里的多少',
  noticeMinutes: '最晚要提前多久约（自己另外定了的除外）',
  horizonDays: '最远能约到多少天以后（自己另外定了的除外）',
  pauseMisses: '约了没来几次，先停一停',
  pauseWithinDays: '没来的次数，在多少天里算',
  pauseDays: '停多少天不能约',
  builtCity: '市里的建成目标',
  builtDistrict: '区县的建成目标',
  builtStreet: '街道、乡镇的建成目标',
  builtCommunity: '社区、村的建成目标',
  builtSchool: '学校的建成目标',
  builtUnit: '单位的建成目标',
  staffCityOfficer: '每个市：心理专干（专班）',
  staffDistrictOfficer: '每个区县：心理专干（专员）',
  staffStreetOfficer: '每个街道、乡镇：心理专干',
  staffStreetLeader: '每个街道、乡镇：责任领导',
  staffCommunityWorker: '每个社区、村：社区工作人员',
  staffCentreCounsellor: '每个心理辅导（指导）中心：咨询师',
  staffStationWorker: '每个社会心理服务站：社区工作人员',
  staffStationCounsellor: '每个社会心理服务站：咨询师',
  staffRoomCounsellor: '每个心理咨询室：咨询师',
  staffSocialRoomWorker: '每个社会工作室：社区工作人员',
  staffClinicOfficer: '每个医疗机构、社区卫生服务站：心理专干',
  staffSchoolCounsellor: '每个学校心理辅导室：咨询师',
  staffUnitCounsellor: '每个单位心理服务室：咨询师',
  playsOfLesson: '课程每一节的播放，要到人口的百分之几',
  playsOfCourse: '整门课的播放，要到人口的百分之几',
}

export const settingGroups: Record<Setting['about'], string> = {
  opening: '开门',
  booking: '预约',
  missing: '约了没来',
  built: '建成目标',
  staffing: '该有的岗位',
  plays: '课程的播放目标',
}

/** `3 次`, `90%`, `没有设`. */
export function settingText(key: SettingKey, value: number): string {
  const { is, about } = settingsTable[key]
  if (is === 'yes-no') return value === 1 ? '跟着国家的放假安排关门' : '放假也照常开'
  if (is === 'people') return value === 0 ? '不要求' : `${value} 人`
  if (is === 'times') return `${value} 次`
  if (is === 'minutes') return value === 0 ? '随时' : minutesText(value)
  if (is === 'days') return `${value} 天`
  return about === 'built' && value === 0 ? '没有设目标' : `${value}%`
}

/** Where a value comes from, as somebody at a place reads it. */
export function whenceText({ own, from }: Pick<Held, 'own' | 'from'>): string {
  if (own !== null) return '在这里设的'
  return from === null ? '没有人设过，按一般的来' : `跟着「${from}」`
}

/** What would hold otherwise under another place: those that are not set right here and differ there. */
export function changesUnder(here: readonly Held[], there: readonly Held[]): string[] {
  return here.flatMap(({ key, own, value }) => {
    const next = there.find((one) => one.key === key)?.value ?? value
    if (own !== null || next === value) return []
    return [`${settingNames[key]}：从${settingText(key, value)}，变成${settingText(key, next)}`]
  })
}
