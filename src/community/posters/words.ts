import type { PosterFormat } from '#core/domain/placements/poster'

/** What a poster is called where it is ordered, and where it goes. */
export const formatWords: Record<PosterFormat, { readonly name: string; readonly note: string }> = {
  a4: { name: 'A4 纸', note: '楼道、电梯、桌上，自己打印就行' },
  a3: { name: 'A3 纸', note: '公告栏、大厅，隔几步也看得清' },
  'roll-up': { name: '易拉宝', note: '80 × 200 厘米，门口、活动现场，请印刷店做' },
  card: { name: '名片', note: '90 × 54 毫米，可以带走' },
}

/** Where a code hangs, with the room whose door it is; one of a room that is not there any more says so. */
export const placeText = ({ place, room }: { readonly place: string; readonly room: string | null }): string =>
  room === null ? place : `${room === '' ? '房间已经撤了' : `${room}门口`} · ${place}`
