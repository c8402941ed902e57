import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { whoAmI } from '#core/contracts/account'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useWhose } from '../../../counsellor/terms/terms-page'
import { useTerms } from '../../../counsellor/terms/use-terms'
import { openPage } from '../../../navigation/door'
import { Added } from './added'
import { Known } from './known'
import '../../refusals'

const isId = (text: string | undefined): text is string => text !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(text)

/** A counsellor whom one manages, or a new one at a site: what residents read of them, and whether they can be booked. */
function ProfilePage() {
  const { counsellorId } = useWhose()
  return counsellorId === undefined ? <NewProfile /> : <KnownProfile counsellorId={counsellorId} />
}

/** Whose calendar somebody manages is told with it; whether they do of their own, by who they are. */
function KnownProfile({ counsellorId }: { readonly counsellorId: string }) {
  const asked = useTerms(counsellorId)
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') return <NotManaged />
  const isOwn = asked.state === 'ready' && asked.value.relation === 'own'
  const title = asked.state === 'ready' && asked.value.profile.selfServe ? '自己用的' : '咨询师'
  const known = (
    <Answer asked={asked} rows={6}>
      {(read) => <Known key={counsellorId} read={read} />}
    </Answer>
  )
  return isOwn ? (
    <ForManagers title={title}>{known}</ForManagers>
  ) : (
    <Page title={title} heading={title}>
      {known}
    </Page>
  )
}

function NewProfile() {
  const { site, thing } = useRouter().params
  const alone = thing !== undefined
  return (
    <ForManagers title={alone ? '自己用的' : '咨询师'} heading={isId(site) ? addText(alone) : undefined}>
      {isId(site) ? (
        <Added siteId={site} alone={alone} />
      ) : (
        <Notice
          kind='empty'
          id='nobody-named'
          action={
            <Button kind='secondary' id='to-site' onPress={() => void openPage('/manager/pages/site/index')}>
              到站点日程里选
            </Button>
          }
        >
          链接里没有写是哪一位。
        </Notice>
      )}
    </ForManagers>
  )
}

interface ForManagersProps {
  readonly title: string
  /** The title where it says no more. */
  readonly heading?: string | undefined
  readonly children: ReactNode
}

function ForManagers({ title, heading = title, children }: ForManagersProps) {
  const me = useReading(whoAmI, {})
  if (me.state === 'ready' && !me.value.roles.some(({ role }) => role === 'manager')) return <NotManaged />
  return (
    <Page title={title} heading={heading}>
      <Answer asked={me} rows={5}>
        {() => children}
      </Answer>
    </Page>
  )
}

const addText = (alone: boolean) => (alone ? '加一样自己用的' : '加一位咨询师')

function NotManaged() {
  return <NotForYou title='咨询师'>这一页是给站点的负责人用的。需要的话，请找街道的负责人开通。</NotForYou>
}

export default asPage(ProfilePage)
