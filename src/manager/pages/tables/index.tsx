import { View } from '@tarojs/components'
import { asPage } from '../../../boundary/as-page'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { BringTable } from '../../tables/bring-table'
import { ExportCard } from '../../tables/export-card'
import styles from '../../tables/tables.module.scss'
import { TemplateCard } from '../../tables/template-card'
import '../../refusals'

/** Places and people from a table, and each list as one. */
function TablesPage() {
  return (
    <DeskPage
      title='表格'
      heading='用表格添，存成表格'
      lead='地方、站点和同事可以填在一张表里，一次添好；每一份名单也可以存成表格带走。'
    >
      <View className={styles.columns}>
        <View className={styles.list}>
          <TemplateCard />
          <BringTable />
        </View>
        <ExportCard />
      </View>
    </DeskPage>
  )
}

export default asPage(TablesPage)
