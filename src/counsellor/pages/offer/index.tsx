import { useRouter } from '@tarojs/taro'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openPage } from '../../../navigation/door'
import { NotForYou } from '../../desk/not-for-you'
import { newOffer } from '../../offer/draft'
import { useWhose } from '../../terms/terms-page'
import { useTerms } from '../../terms/use-terms'
import { OfferEditor } from './offer-editor'
import '../../refusals'

function OfferPage() {
  const whose = useWhose()
  const { offer: wanted } = useRouter().params
  const asked = useTerms(whose.counsellorId)
  if (asked.state !== 'ready') {
    if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
      return <NotForYou title='一种谈话'>这一页是给咨询师安排可约内容的。需要的话，请找站点的负责人开通。</NotForYou>
    }
    return (
      <Page title='一种谈话'>
        <Answer asked={asked} rows={6}>
          {() => null}
        </Answer>
      </Page>
    )
  }
  const { terms, sites, profile } = asked.value
  const known = terms.offers.find(({ id }) => id === wanted)
  if (wanted !== undefined && !known) {
    return (
      <Page title='一种谈话'>
        <Notice
          kind='empty'
          id='offer-gone'
          action={
            <Button
              kind='secondary'
              id='to-offers'
              onPress={() => void openPage('/counsellor/pages/offers/index', whose.params)}
            >
              看看有哪些
            </Button>
          }
        >
          没有找到这一种谈话，可能链接不完整。
        </Notice>
      </Page>
    )
  }
  return (
    <OfferEditor
      before={known ?? newOffer(terms, sites)}
      isNew={!known}
      {...{ whose, sites }}
      alone={profile.selfServe !== undefined}
      trouble={asked.trouble}
    />
  )
}

export default asPage(OfferPage)
