import { useRouter } from '@tarojs/taro'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Page } from '../../../components/page/page'
import { NoSuchChild } from '../../family/no-such-child'
import { childIn, useChildren } from '../../family/use-children'
import { ChildForm } from './child-form'
import '../../refusals'

function EditChildPage() {
  const { child: childId } = useRouter().params
  return childId === undefined ? (
    <Page title='孩子' heading='添一个孩子' lead='只问三样，写完还有一份说明要请你读一读。'>
      <ChildForm child={null} />
    </Page>
  ) : (
    <Page title='孩子' heading='孩子的年龄和称呼'>
      <Known childId={childId} />
    </Page>
  )
}

function Known({ childId }: { readonly childId: string }) {
  const asked = useChildren()
  return (
    <Answer asked={asked} isEmpty={(value) => childIn(value, childId) === null} empty={<NoSuchChild />}>
      {(value) => {
        const child = childIn(value, childId)
        return child?.removed === false ? <ChildForm child={child} /> : <NoSuchChild />
      }}
    </Answer>
  )
}

export default asPage(EditChildPage)
