import { consultationRefusals } from '../wording/consultation-refusals'
import { contributionRefusals } from '../wording/contribution-refusals'
import { expertRefusals } from '../wording/expert-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { photoRefusals } from '../wording/photo-refusals'
import { recordRefusals } from '../wording/record-refusals'
import { alsoSays, type ComputerRefusal } from '../wording/refusals'
import { staffRefusals } from '../wording/staff-refusals'

const computerSays: Record<ComputerRefusal, string> = {
  'code-over': '这个码过时了，两分钟里有效。请在电脑上换一个新的，再扫一次。',
  'code-used': '这个码已经用过了，一个码只能用一次。',
  'code-refused': '这一次已经说过不登录了。要登录的话，请在电脑上换一个新的码。',
  'code-taken': '这个码已经被另一部手机扫过了。如果不是你自己的手机，请不要用那台电脑，换一个新的码。',
  'code-unseen': '请先在这部手机上看清楚是哪台电脑，再点登录。',
  'computer-unknown': '没有找到这台电脑，可能刚刚已经退出了。',
}

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const staffSays = {
  ...{ ...innerRefusals, ...staffRefusals, ...expertRefusals, ...recordRefusals, ...photoRefusals, ...computerSays },
  ...{ ...consultationRefusals, 'words-needed': contributionRefusals['words-needed'] },
}

alsoSays(staffSays)
