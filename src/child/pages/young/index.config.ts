export default definePageConfig({ navigationBarTitleText: '自评' })
