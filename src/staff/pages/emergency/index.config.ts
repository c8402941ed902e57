export default definePageConfig({ navigationBarTitleText: '打开记录' })
