import { organisationRefusals } from '../manager/organisation-refusals'
import { tableRefusals } from '../manager/table-refusals'
import { calendarRefusals } from '../wording/calendar-refusals'
import { contributionRefusals } from '../wording/contribution-refusals'
import { dutyRefusals } from '../wording/duty-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { photoRefusals } from '../wording/photo-refusals'
import {
  alsoSays,
  type CallingRefusal,
  type HandOutRefusal,
  type InboxRefusal,
  type LineRefusal,
  type PieceRefusal,
  type PlacementRefusal,
  type ToCallRefusal,
} from '../wording/refusals'
import { staffRefusals } from '../wording/staff-refusals'
import { waitingRefusals } from '../wording/waiting-refusals'
import { walkInRefusals } from '../wording/walk-in-refusals'

export const lineRefusals: Record<LineRefusal, string> = {
  'number-invalid': '这个电话号码写得不对，只能有数字和中间的短横线，三到十五位。',
  'number-fixed': '120 和 110 一直都在，不用写，也改不了。',
  'number-taken': '这个号码已经在名单里了，请到那一条里去改。',
  'line-incomplete': '还有没写的：名称、做什么用的、主办单位、接听时间怎么说、来源，一样都不能少。',
  'hours-clash': '接听时间里有两段撞在一起，或者一段也没有写，请看看每一天。',
  'line-not-ours':
    '自己的人接的电话，要是本组织一个地方的，号码七位以上，还要写明接听时间。全国和全市的短号码不是这里接的。',
  'hours-unsourced': '来源里没有这样写接听时间。请照抄原文；原文没有写 24 小时的，这里也不能写。',
  'verified-ahead': '核对的日子还没有到，请看看日期。',
  'line-unknown': '没有找到这条线路，请回到名单再看看。',
  'line-changed': '刚才有另一个人改过这条线路，这一次没有存。你写的都还在。',
  'area-unknown': '没有找到这个地方，请重新选一次这条线路管哪里。',
  'lines-full': '名单已经满五十条了，存不下新的，请先停用并请维护的人清理旧的。',
}

const toCallRefusals: Record<ToCallRefusal, string> = {
  'call-unknown': '没有找到要打的这个电话，请回到名单再看看。',
  'call-over': '这个电话不用打了：对方已经看到，或者别人已经打过。',
  'tried-enough': '已经打过二十次了，先不再打。见到的时候当面说。',
}

export const pieceRefusals: Record<PieceRefusal, string> = {
  'source-address': '有一条资料来源的网址写得不对，请照浏览器里的网址抄全，没有就留空。',
  'writers-full': '这一稿经手的人已经太多，不能再有新的人来改，请另起一篇。',
  'piece-unknown': '没有找到这篇稿子，请回到稿件名单再看看。',
  'piece-changed': '刚才有另一个人改过这篇稿子，这一次没有存。你写的都还在。',
  'place-unknown': '不知道这篇稿子归哪里管，请重新选一次。',
  'shelf-unknown': '要放的那个架子已经没有了，请重新选放在哪里。',
  'shelf-full': '要放的那个架子已经满了，请先移走几篇，或者换一个地方。',
  'version-unknown': '这一版已经清理掉了，请选一个更近的版本。',
  'not-a-draft': '这篇稿子不在可以送审的时候，请刷新后再看看。',
  'piece-unfinished': '稿子还没有写全：标题、摘要、作者和身份、资料来源、正文都要有，配图要找得到，也要写上画了什么。',
  'checklist-open': '安全清单里还有句子没有回答，请逐句看过再来。',
  'review-day-past': '下次核对的日子已经到了，请写一个以后的日子。',
  'review-day-far': '下次核对的日子太远了，最多写到两年以后。',
  'not-in-review': '这篇稿子现在不在审稿中，请刷新后再看看。',
  'own-piece': '你写过这一稿，请另一个人来审。',
  'professional-needed': '这一稿写到了疾病或危险，要请专业审稿人来审。',
  'words-missing': '退回去的稿子，请写几句哪里要改。',
  'signature-missing': '请写上审稿人怎样署名，读者会在文章下面看到。',
  'hits-unread': '安全清单里有审稿人还没有看过的句子。审稿的请逐句看过再同意；已经审过的，请再保存一次，重新送审。',
  'hit-unknown': '稿子里已经没有这一句，请再看一遍清单。',
  'answer-missing': '请写上这一句为什么可以留着。',
  'answers-full': '这一稿要回答的句子太多了，请先改掉一些再来。',
  'not-approved': '这一稿还没有审过，或者审过之后又改了，请先送审。',
  'not-scheduled': '这篇稿子没有定上架的时间，不用取消。',
  'time-past': '上架的时间要在现在以后。',
  'time-far': '上架的时间太远了，最多定到半年以后。',
  'not-standing': '这篇稿子现在没有读者看得到，不用撤。',
  'picture-missing': '图片没有传完，请重新选一次。',
  'picture-unreadable': '这不是能用的图片，请换一张普通的照片或截图，不要动图。',
  'picture-too-large': '图片太大了：文件不超过三百千字节，长宽不超过四千像素，一共不超过四百万像素。',
}

export const callingRefusals: Record<CallingRefusal, string> = {
  'callback-taken': '这一条刚刚有同事接了，正在打。请看看别的。',
  'not-safe-now': '现在不在对方说的安全时间里，打过去可能伤到对方，号码先不给看。',
  'not-yours': '这一条现在不在你手上，请先接过来再记。',
  'tries-full': '已经打过八次，不能再多了，请选一种办法办完。',
  'nobody-spoken-to': '打过的电话里没有一次是这样的结果，不能这样办完。',
  'try-again-first': '还不能算打不通：至少打三次，分在两天里。',
}

export const handOutRefusals: Record<HandOutRefusal, string> = {
  'kit-not-out': '这一包现在不能发，也记不进来，多半是在重新核对。请选别的一包。',
  'hand-out-ahead': '发放的日子还没有到，请看看日期。',
  'hand-out-old': '这是一年多以前的日子，记不进来了，请看看日期。',
  'hand-out-unknown': '发放记录里没有这一条了，可能已经去掉，请刷新后再看看。',
  'hand-out-not-yours': '这一条是别的同事记的，请记的人自己去掉。',
}

export const placementRefusals: Record<PlacementRefusal, string> = {
  'site-closed': '这个站点已经不开了，不再贴新的码，也不再做海报。还贴着的请取下来。',
  'placement-incomplete': '还没有写贴在哪里，请写一句，让别人找得到。',
  'placement-ahead': '贴上去的日子还没有到，请看看日期。',
  'placements-full': '这个站点贴着的已经有一百处，先把不在了的取下来，再添新的。',
  'doors-done': '这些站点现在不用贴了：已经有码，或者站点不开了。请刷新后再看看。',
  'placement-unknown': '没有找到这一处，可能换了地方，请回到名单再看看。',
  'placement-gone': '这一处已经取下来了，多半是同事刚记的。请刷新后再看看。',
  ...photoRefusals,
  'photo-unknown': '照片现在拿不到，可能同事刚换过或者去掉了。请刷新后再看看。',
  'no-code': '现在拿不到二维码：微信没有给，也没有设网页地址。请过一会儿再试，或者请维护的人看看。',
  'poster-characters': '站点的名字、地址或张贴处里有一个字印不出来，多半是表情符号。请换一个写法再做。',
  'poster-too-full': '站点的名字或地址太长，这个尺寸放不下。请换大一点的尺寸，或者请负责人把地址写短一些。',
}

export const inboxRefusals: Record<InboxRefusal, string> = {
  'asked-often': '这一篇已经问过三次了，不再多问。请定下来：收下，或者说明不登。',
  'already-asked': '已经问过一次，还在等本人回话。',
}

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const communitySays = {
  ...innerRefusals,
  ...lineRefusals,
  ...pieceRefusals,
  ...callingRefusals,
  ...toCallRefusals,
  ...handOutRefusals,
  ...placementRefusals,
  ...inboxRefusals,
  ...contributionRefusals,
  ...waitingRefusals,
  ...dutyRefusals,
  ...walkInRefusals,
  ...organisationRefusals,
  'site-not-yours': calendarRefusals['site-not-yours'],
  'place-not-yours': staffRefusals['place-not-yours'],
  'table-too-large': tableRefusals['table-too-large'],
}

alsoSays(communitySays)
