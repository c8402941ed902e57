import { useRouter } from '@tarojs/taro'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useBrought } from '../../../resident/self-test/use-brought'
import { ageLine } from '../../family/age-text'
import { NoSuchChild } from '../../family/no-such-child'
import { childIn, useChildren } from '../../family/use-children'
import { CareCard } from '../../own/care-card'
import { Asked } from './asked'
import { entriesFor } from './entries'
import { NewBlock } from './new-block'
import '../../refusals'

/** One child: how old, what is to be agreed to, and what there is at this age. */
function ChildPage() {
  const { child: childId } = useRouter().params
  const now = useNow()
  const asked = useChildren()
  useBrought()
  const child = asked.state === 'ready' ? childIn(asked.value, childId) : null
  const { profile, nickname } = child ?? {}
  const called = profile?.sees === 'self' ? '我自己' : nickname || '孩子'
  return (
    <Page title='孩子' heading={called} lead={profile ? ageLine(profile, dateOf(now)) : undefined}>
      <Answer asked={asked} isEmpty={(value) => !childIn(value, childId)?.profile} empty={<NoSuchChild />}>
        {(value) => {
          const known = childIn(value, childId)
          if (!known?.profile) return null
          return (
            <>
              <CareCard childId={known.id} care={known.profile.care} />
              <Asked child={known} profile={known.profile} now={now} />
              <NewBlock childId={known.id} profile={known.profile} />
              {entriesFor(known, known.profile, now, value.children).map(({ title, rows }) => (
                <ListGroup key={title} title={title}>
                  {rows.map(({ id, note, title: label, open }) => (
                    <ListRow key={id} id={id} title={label} note={note} onPress={open} />
                  ))}
                </ListGroup>
              ))}
              {known.profile.sees === 'booking' ? (
                <Notice kind='info'>你可以为孩子预约。记录由另一位监护人看着。</Notice>
              ) : null}
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

export default asPage(ChildPage)
