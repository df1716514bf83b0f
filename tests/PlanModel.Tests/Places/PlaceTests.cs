using PlanModel.Places;

namespace PlanModel.Tests.Places;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("天津市", "天津市 Province 市 天津 | | ")]
    [InlineData("石家庄市", "石家庄市 Prefecture 市 石家庄 | 河北省 | ")]
    [InlineData("河北省石家庄市", "石家庄市 Prefecture 市 石家庄 | 河北省 | ")]
    [InlineData("石家庄", "石家庄市 Prefecture 市 石家庄 | 河北省 | ")]
    [InlineData("宁波市镇海区", "宁波市镇海区 County 区 镇海 | 浙江省 | 宁波市")]
    [InlineData("浙江省宁波市镇海区", "宁波市镇海区 County 区 镇海 | 浙江省 | 宁波市")]
    [InlineData("镇海区", "宁波市镇海区 County 区 镇海 | 浙江省 | 宁波市", "the only one")]
    [InlineData("安吉县", "安吉县 County 县 安吉 | 浙江省 | 湖州市", "a county alone")]
    [InlineData("湖州市安吉县", "安吉县 County 县 安吉 | 浙江省 | 湖州市")]
    [InlineData("义乌市", "义乌市 County 市 义乌 | 浙江省 | 金华市")]
    [InlineData("天津市滨海新区", "天津市滨海新区 County 区 滨海 | 天津市 | ")]
    [InlineData("滨海新区", "天津市滨海新区 County 区 滨海 | 天津市 | ")]
    [InlineData("湘西州", "湘西土家族苗族自治州 Prefecture 州 湘西 | 湖南省 | ")]
    [InlineData("湘西土家族苗族自治州", "湘西土家族苗族自治州 Prefecture 州 湘西 | 湖南省 | ")]
    [InlineData("内蒙古", "内蒙古自治区 Province 自治区 内蒙古 | | ")]
    [InlineData("内蒙古自治区", "内蒙古自治区 Province 自治区 内蒙古 | | ")]
    [InlineData("锡林郭勒盟", "锡林郭勒盟 Prefecture 盟 锡林郭勒 | 内蒙古自治区 | ")]
    [InlineData("喀什地区", "喀什地区 Prefecture 地区 喀什 | 新疆维吾尔自治区 | ")]
    [InlineData("兵团", "新疆生产建设兵团 Province 兵团 兵团 | | ")]
    [InlineData("新疆生产建设兵团", "新疆生产建设兵团 Province 兵团 兵团 | | ")]
    [InlineData("辽宁省抚顺市新宾满族自治县", "新宾满族自治县 County 县 新宾 | 辽宁省 | 抚顺市")]
    [InlineData("新宾县", "新宾满族自治县 County 县 新宾 | 辽宁省 | 抚顺市")]
    [InlineData("江苏省南京市鼓楼区", "南京市鼓楼区 County 区 鼓楼 | 江苏省 | 南京市")]
    [InlineData("南京鼓楼区", "南京市鼓楼区 County 区 鼓楼 | 江苏省 | 南京市")]
    [InlineData("蓟县", "天津市蓟州区 County 区 蓟州 | 天津市 | ", "a former name")]
    [InlineData("吉林", "吉林省 Province 省 吉林 | | ", "the province, not the city in it")]
    [InlineData("长沙", "长沙市 Prefecture 市 长沙 | 湖南省 | ", "the city, not its county")]
    [InlineData("济源市", "济源市 County 市 济源 | 河南省 | ", "directly under the province")]
    [InlineData("虚构市", "虚构市 Prefecture 市 虚构 | | ", "well-formed")]
    [InlineData("浙江省虚构市", "虚构市 Prefecture 市 虚构 | 浙江省 | ")]
    [InlineData("虚构省虚拟市假想区", "虚拟市假想区 County 区 假想 | 虚构省 | 虚拟市")]
    [InlineData("第八师石河子市", "第八师石河子市 Prefecture 师市 第八师 | 新疆生产建设兵团 | ")]
    public void Text_names_place(string text, string expected, string because = "")
    {
        Place.TryParse(text, out var place).Should().BeTrue(because);
        var dump = $"{place!.Name} {place.Level} {place.Letter} {place.Stem} | {place.Province} | {place.Prefecture}";
        dump.Replace("|  |", "| |", StringComparison.Ordinal).Should().Be(expected, because);
        Place.Parse(place.Name).Should().Be(place, "a name is read back as the same place");
    }

    [Theory]
    [InlineData("鼓楼区", "four cities have one")]
    [InlineData("朝阳", "a city in 辽宁, a district of 北京")]
    [InlineData("城市", "a word")]
    [InlineData("", "")]
    [InlineData("各区", "a class")]
    [InlineData("abc市", "no name")]
    [InlineData("高新技术开发区", "a zone is a body, not a place")]
    public void Text_names_no_single_place(string text, string because)
    {
        Place.TryParse(text, out _).Should().BeFalse(because);
        FluentActions.Invoking(() => Place.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("天津市人口发展“十四五”规划重点任务分工清单", "天津市")]
    [InlineData("宁波市镇海区2024年政府工作报告任务分解", "宁波市镇海区")]
    [InlineData("镇海区2024年政府工作报告任务分解", "宁波市镇海区", "", "unique")]
    [InlineData("鼓楼区2024年重点工作分工", null, "", "four cities have one")]
    [InlineData("鼓楼区2024年重点工作分工", "南京市鼓楼区", "南京市鼓楼区人民政府办公室关于印发…")]
    [InlineData("关于印发安吉县贯彻落实意见任务分工的通知", "安吉县")]
    [InlineData("贯彻落实《河北省优化营商环境条例》任务分工", null, "", "a quoted document is not the place")]
    [InlineData("内蒙古自治区数字政府建设重点任务分工", "内蒙古自治区")]
    [InlineData("四川省数字乡村发展行动计划重点任务分工表", "四川省")]
    [InlineData("内蒙古2024年重点任务", "内蒙古自治区")]
    [InlineData("推进新型城市建设任务分工", null)]
    [InlineData("优化城区商业布局任务分工", null, "", "a word")]
    [InlineData("中共天津市委关于…的决定任务分工", "天津市")]
    [InlineData("国务院关于加强数字政府建设的指导意见任务分工", null)]
    [InlineData("湘西州2023年重点工作", "湘西土家族苗族自治州")]
    [InlineData("石家庄市场监管重点任务", null, "", "市场 is a word; a stem inside a title is not enough")]
    public void Title_names_place(string title, string? expected, string hints = "", string because = "") =>
        PlaceFinder.FindIn(title.AsSpan(), hints.AsSpan())?.Name.Should().Be(expected, because);

    [Fact]
    public void Equality_is_by_name_and_level() =>
        Place.Parse("石家庄").Should().Be(new Place { Name = "石家庄市", Level = PlaceLevel.Prefecture });
}
