import { describe, expect, it } from 'vitest'
import { bookingTerms } from '#core/domain/organisation/booking-terms'
import { allInForce, fitsSetting, inForce, type SettingKey, withSetting } from '#core/domain/organisation/settings'

describe('what a place may set', () => {
  it.each<[SettingKey, number, number, number]>([
    ['followsHolidays', 0, 1, 1],
    ['comingForOneself', 1, 10, 3],
    ['comingForEachOther', 1, 10, 2],
    ['comingInAll', 1, 20, 6],
    ['newcomersPercent', 0, 100, 100],
    ['noticeMinutes', 0, 20_160, 120],
    ['horizonDays', 1, 60, 28],
    ['pauseMisses', 1, 20, 3],
    ['pauseWithinDays', 1, 365, 60],
    ['pauseDays', 1, 60, 14],
    ['builtCity', 0, 100, 0],
    ['builtDistrict', 0, 100, 0],
    ['builtStreet', 0, 100, 0],
    ['builtCommunity', 0, 100, 90],
    ['builtSchool', 0, 100, 100],
    ['builtUnit', 0, 100, 0],
    ['staffCityOfficer', 0, 50, 1],
    ['staffDistrictOfficer', 0, 50, 1],
    ['staffStreetOfficer', 0, 50, 1],
    ['staffStreetLeader', 0, 50, 1],
    ['staffCommunityWorker', 0, 50, 1],
    ['staffCentreCounsellor', 0, 50, 0],
    ['staffStationWorker', 0, 50, 1],
    ['staffStationCounsellor', 0, 50, 0],
    ['staffRoomCounsellor', 0, 50, 1],
    ['staffSocialRoomWorker', 0, 50, 1],
    ['staffClinicOfficer', 0, 50, 1],
    ['staffSchoolCounsellor', 0, 50, 0],
    ['staffUnitCounsellor', 0, 50, 0],
    ['playsOfLesson', 1, 1000, 1],
    ['playsOfCourse', 1, 1000, 70],
  ])('%s: from %i to %i, and %i where nobody set it', (key, least, most, usual) => {
    const fits = [least - 1, least, most, most + 1].map((value) => fitsSetting(key, value))
    expect(fits).toEqual([false, true, true, false])
    expect(fitsSetting(key, least + 0.5)).toBe(false)
    expect(inForce(key, [])).toEqual({ value: usual, from: null })
    expect(allInForce([])[key]).toBe(usual)
  })

  it('holds from the nearest that set it; one that cannot be is passed over', () => {
    const site = { id: 'site', settings: { comingInAll: 99 } }
    const place = { id: 'place', settings: { comingInAll: 8, pauseDays: 7 } }
    const above = { id: 'above', settings: { comingInAll: 9, pauseDays: 9, pauseMisses: 5 } }
    const chain = [site, place, above]
    expect(inForce('comingInAll', chain)).toEqual({ value: 8, from: 'place' })
    expect(inForce('pauseMisses', chain)).toEqual({ value: 5, from: 'above' })
    expect(inForce('pauseWithinDays', chain)).toEqual({ value: 60, from: null })
    expect(allInForce(chain)).toMatchObject({ comingInAll: 8, pauseDays: 7, pauseMisses: 5, pauseWithinDays: 60 })
  })

  it('is set, set to nothing of its own, and given back to what is above', () => {
    expect(withSetting({ pauseDays: 7 }, 'noticeMinutes', 0)).toEqual({ pauseDays: 7, noticeMinutes: 0 })
    expect(withSetting({ pauseDays: 7, noticeMinutes: 0 }, 'pauseDays', null)).toEqual({ noticeMinutes: 0 })
    expect(withSetting({ pauseDays: 7 }, 'pauseDays', 8)).toEqual({ pauseDays: 8 })
  })
})

describe('what is set of booking', () => {
  it('is told by what it is for', () => {
    const set = {
      ...allInForce([]),
      ...{ newcomersPercent: 25, pauseMisses: 4, pauseWithinDays: 30, pauseDays: 7 },
      ...{ comingForOneself: 5, comingForEachOther: 1, comingInAll: 9, noticeMinutes: 60, horizonDays: 14 },
    }
    expect(bookingTerms(set)).toEqual({
      newcomersShare: 0.25,
      noShow: { misses: 4, withinDays: 30, pauseDays: 7 },
      caps: { forOneself: 5, forEachOther: 1, inAll: 9 },
      usual: { noticeMinutes: 60, horizonDays: 14 },
    })
  })

  it.each([
    [0, 0],
    [99, 0.99],
    [100, null],
  ])('%i in a hundred of a day for whoever is new', (newcomersPercent, share) => {
    expect(bookingTerms({ ...allInForce([]), newcomersPercent }).newcomersShare).toBe(share)
  })
})
