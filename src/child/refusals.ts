import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays, type ChildRefusal } from '../wording/refusals'

export const childRefusals: Record<ChildRefusal, string> = {
  'child-unknown': '没有找到这个孩子。可能档案已经删掉了。也可能你已经不在监护人里。',
  'record-theirs': '孩子满 18 岁了。这份记录只属于孩子自己。想知道什么，可以直接问问孩子。',
  'books-only': '你可以为孩子预约，看不到记录。想看，就和加你的监护人说。',
  'not-yet-14': '满 14 岁以后才能自己做。现在请和家里的大人一起。',
  'own-account-decides': '孩子有了自己的账号。这一步由孩子在手机上决定。',
  'own-word-from-14': '孩子满 14 岁了。要由孩子自己来同意。',
  'own-account-connected': '孩子的账号已经连好了。不用再连一次。',
  'not-guardian': '这一步要由监护人来做。',
  'first-guardian-only': '要由更早加入的那位监护人来做。可以先和那一位商量。',
  'last-guardian': '你是最后一位监护人。现在还不能退出。可以先请另一位加入。也可以把档案删掉。',
  'child-too-young': '这一步 8 岁以后才有。现在由监护人来决定就好。',
  'guardian-consent-needed': '先要监护人读过说明。监护人同意了，才能继续。',
  'child-agreement-needed': '孩子满 8 岁了。也要先听听孩子自己的意思。',
  'own-agreement-needed': '到了孩子重新同意的年龄。同意之前，谁都看不到从前的。',
  'guardian-said-no': '监护人收回了同意。记录不再使用。改主意了，可以重新同意。',
  'child-said-no': '孩子说了不愿意。可以过些时候，再和孩子聊聊。',
  'guardian-unknown': '没有找到这位监护人。可能已经退出了。',
  'guardians-full': '已经有四位监护人了。请先和其中一位商量。',
  'already-theirs': '你已经在这个孩子的档案里了。也可能孩子的账号已经连好。',
  'nickname-missing': '写一个你平时怎么叫孩子，就能继续。',
  'choice-from-12': '还不满 12 岁。大人至少能看到大概。',
  'scale-not-for-age': '这一份不合孩子现在的年龄。请看看别的几份。',
  'nobody-to-tell': '现在没有大人会收到。可以打 12355。也可以打 12356。',
  'result-unknown': '没有找到这一条。可能已经删掉了。',
  'born-later': '这个月份还没有到。请看看出生的年和月。',
  'not-a-child': '按这个年月，已经满 18 岁了。可以用自己的微信来做。',
  'born-settled': '不能把年龄改小。那样又要由大人作主了。当初填错了，可以删掉档案。再重新建一份就好。',
  'yes-is-anothers': '这一条要答的人自己说同意。是孩子答的，就请孩子来看看说明。',
  'appointment-not-for-child': '那次预约不是为这个孩子约的。请选为这个孩子约的那一次。',
}

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const childSays = { ...innerRefusals, ...childRefusals }

alsoSays(childSays)
