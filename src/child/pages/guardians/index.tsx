import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { stageAt } from '#core/domain/children/consent'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import { fullDateText } from '../../../wording/dates'
import { NoSuchChild } from '../../family/no-such-child'
import { childIn, type Guardian, type Profile, useChildren } from '../../family/use-children'
import { ForgetChildSheet } from './forget-child-sheet'
import { InviteSheet } from './invite-sheet'
import { RemoveSheet } from './remove-sheet'
import '../../refusals'

type Open =
  | { readonly sheet: 'guardian' | 'self' | 'forget' }
  | { readonly sheet: 'remove'; readonly guardian: Guardian }

function GuardiansPage() {
  const { child: childId } = useRouter().params
  const [open, setOpen] = useState<Open | null>(null)
  useRestAfter(open ? 'sheet' : 'page')
  const asked = useChildren()
  const close = () => setOpen(null)
  return (
    <Page title='谁能看到' lead='每个人能看到什么，写在名字下面。孩子自己做的，由孩子决定给看多少。'>
      <Answer asked={asked} isEmpty={(value) => !childIn(value, childId)?.profile} empty={<NoSuchChild />}>
        {(value) => {
          const child = childIn(value, childId)
          return child?.profile ? <People profile={child.profile} onOpen={setOpen} /> : null
        }}
      </Answer>
      {open && childId && (open.sheet === 'guardian' || open.sheet === 'self') ? (
        <InviteSheet childId={childId} as={open.sheet} onClose={close} />
      ) : null}
      {open && childId && open.sheet === 'remove' ? (
        <RemoveSheet childId={childId} guardian={open.guardian} onClose={close} />
      ) : null}
      {open && childId && open.sheet === 'forget' ? <ForgetChildSheet childId={childId} onClose={close} /> : null}
    </Page>
  )
}

interface PeopleProps {
  readonly profile: Profile
  readonly onOpen: (open: Open) => void
}

function People({ profile, onOpen }: PeopleProps) {
  const stage = stageAt(profile.born, useNow())
  const mayMore = profile.sees === 'records' && stage !== 'adult'
  return (
    <>
      <ListGroup>
        {profile.guardians.map((guardian, at) => (
          <ListRow
            key={guardian.id}
            id={`guardian-${guardian.id}`}
            icon='user-round'
            title={guardian.mine ? '我' : `第${at + 1}位监护人`}
            note={`${guardian.sees === 'records' ? '能看记录' : '只为孩子预约'}，${fullDateText(dateOf(guardian.since))}加入`}
            onPress={guardian.mine || mayMore ? () => onOpen({ sheet: 'remove', guardian }) : undefined}
          />
        ))}
        <ListRow
          id='own-account'
          icon='user-round'
          title='孩子自己的账号'
          note={profile.hasOwnAccount ? '已经连上' : '还没有连上'}
        />
      </ListGroup>
      {mayMore ? (
        <Button id='invite-guardian' kind='secondary' onPress={() => onOpen({ sheet: 'guardian' })}>
          请另一位监护人加入
        </Button>
      ) : null}
      {profile.sees === 'records' && stage !== 'guardian' && !profile.hasOwnAccount ? (
        <Button id='invite-self' kind='secondary' onPress={() => onOpen({ sheet: 'self' })}>
          连上孩子自己的账号
        </Button>
      ) : null}
      {mayMore ? (
        <Button id='forget-child' kind='danger-quiet' onPress={() => onOpen({ sheet: 'forget' })}>
          删掉这份档案
        </Button>
      ) : null}
    </>
  )
}

export default asPage(GuardiansPage)
