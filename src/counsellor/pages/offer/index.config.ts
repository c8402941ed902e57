export default definePageConfig({ navigationBarTitleText: '一种谈话' })
