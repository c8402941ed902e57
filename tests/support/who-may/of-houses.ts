import { type Cells, type Rows, staff, theirs, theirsThere, under, wherever } from './row'

const ofManagers = (no: string, at: 'n-qinghe' | 'n-liuan' | 'n-chenguang' = 'n-chenguang') =>
  staff({ manager: under(no) }, { at })
const ofPlacements = (no: string) => staff({ manager: under(no), 'care-worker': under(no) })
const onDuty = (cells: Cells) => staff({ manager: cells, counsellor: cells, 'care-worker': cells })
const placeOfLiuan = ofManagers('place-not-yours', 'n-liuan')
const siteOfLiuan = ofManagers('site-not-yours', 'n-liuan')
/** A manager cannot take their own top away from under themselves: that is done from above. */
const fromAbove = staff({ manager: { ...under('place-not-yours', 'place-on-top'), above: 'yes' } }, { at: 'n-liuan' })

/** What is asked about sites, whoever is on duty there, the codes that hang there, and the places themselves. */
export const ofHouses: Rows = {
  'duty.readRota': staff({
    manager: under('site-unknown'),
    // What went wrong is for managers.
    counsellor: under('site-unknown', 'some'),
    'care-worker': under('site-unknown', 'some'),
  }),
  'duty.saveRota': ofManagers('site-unknown'),
  // A shift is somebody's own, whatever they are here for.
  'duty.checkIn': onDuty(theirs('shift-unknown')),
  'duty.stepIn': onDuty(under('site-unknown')),
  'duty.settleAlarm': ofManagers('site-unknown'),
  // Another one's shift is nobody else's to ask about; an ask is answered by who was asked.
  'duty.askForShift': onDuty(theirsThere('shift-unknown', 'site-unknown')),
  'duty.answerAsk': onDuty(theirsThere('ask-unknown', 'site-unknown')),
  'duty.withdrawAsk': onDuty(theirsThere('ask-unknown', 'site-unknown')),
  'duty.readQueue': onDuty(under('site-unknown')),
  'duty.giveNumber': onDuty(under('site-unknown')),
  'duty.callNext': onDuty(under('site-unknown')),
  'duty.settleTurn': onDuty(under('site-unknown')),
  'duty.readHandovers': staff({
    manager: under('site-unknown'),
    counsellor: theirsThere('not-on-rota', 'site-unknown'),
    'care-worker': theirsThere('not-on-rota', 'site-unknown'),
  }),
  'duty.writeHandover': onDuty(theirsThere('not-on-duty', 'site-unknown')),
  'duty.removeHandover': staff({
    manager: under('site-unknown'),
    counsellor: theirsThere('note-not-yours', 'site-unknown'),
    'care-worker': theirsThere('note-not-yours', 'site-unknown'),
  }),
  'content.listHandOuts': ofPlacements('nothing'),
  'content.noteHandOut': ofPlacements('not-allowed'),
  'content.removeHandOut': staff({
    manager: theirsThere('hand-out-not-yours', 'hand-out-unknown'),
    'care-worker': theirsThere('hand-out-not-yours', 'hand-out-unknown'),
  }),
  'placements.list': ofPlacements('not-allowed'),
  'placements.putUp': { ...ofPlacements('not-allowed'), words: ['藏好的门口'] },
  'placements.listBareDoors': ofPlacements('nothing'),
  'placements.putUpAtDoors': { ...ofPlacements('not-allowed'), words: ['藏好的门口'] },
  'placements.takeDown': ofPlacements('placement-unknown'),
  'placements.setPhoto': ofPlacements('placement-unknown'),
  'placements.openPhoto': ofPlacements('placement-unknown'),
  'posters.make': ofPlacements('placement-unknown'),
  'posters.setPicture': ofPlacements('placement-unknown'),
  // Below, their own place names the one it is under.
  'organisation.listTree': staff({ manager: { ...under('nothing'), below: 'some' } }, { at: 'n-liuan' }),
  'organisation.listDoors': staff({ editor: under('site-not-yours') }, { at: 'n-liuan' }),
  'organisation.openPlace': placeOfLiuan,
  'organisation.openSite': siteOfLiuan,
  'organisation.previewDoors': staff(
    { manager: under('site-not-yours'), editor: under('site-not-yours') },
    { at: 'n-liuan' },
  ),
  'organisation.readBuilt': ofManagers('nothing', 'n-qinghe'),
  // Below, their own place is one of those that are staffed.
  'organisation.readStaffing': staff({ manager: { ...under('nothing'), below: 'some' } }, { at: 'n-qinghe' }),
  'organisation.addNode': placeOfLiuan,
  'organisation.renameNode': placeOfLiuan,
  'organisation.moveNode': fromAbove,
  'organisation.closeNode': fromAbove,
  'organisation.setAtNode': placeOfLiuan,
  'organisation.addSite': placeOfLiuan,
  'organisation.changeSite': staff(
    { manager: under('site-not-yours'), editor: wherever('site-not-yours') },
    { at: 'n-liuan', whyNever: { editor: 'a house is opened by managers; its hours are asked for in another row' } },
  ),
  'organisation.setAtSite': siteOfLiuan,
}
