namespace PlanModel.Departments;

/// <summary>Traditional characters and radicals that stand for the simplified characters of names of bodies and places.</summary>
/// <remarks>Only characters that the registry's data use; 乾 and the like, which are both, stay as they are. Made from the public OpenCC table.</remarks>
internal static class CharacterVariants
{
    private const string Traditional =
        "亞佈來侖侷倉個們倫偉備傢傳債僑僕價儀儲兒兗內兩冊凱別則剋剛創劃劄劇劍動務勝勞勸勻匯區協卽厤參叢吳呂員啓啟單噹嚮囌國圍園圖團垻埰執堯報場塊塗墊墰墾壇壘壜壟壩壯壺壽夢夾婁婦孫學宮寀實寧審寬寶將專尋對導屬岡"
        + "峯島峽崍崑崗崙嵐嶗嶧嶺嶼嶽巖師幹庫廂廈廕廠廣廬廳張強彆彌彔彙彥彿後從復徵恆愛慄態慶憑憲應懞懷戰戲戶掃採揚揮撫據敎敗敘數斷於旂晉暉曆曏書會朮東枴柺査棗棲楊業極榦榮構樂樅樑樓標樹樺橋機橫檔檢檯欄權欒欽歐歷"
        + "歸殘氣決沖涇涼淥淩淶渦測渾湞湯準溝溫溮滄滎滙滿漁漢漣漵潁潛潤潯澗澠澤澱濛濟濰濱瀋瀏瀘瀰瀾灘灣灤為烏無煙煩燈營爐爲爾猶獄獅獨獲獸獻現琿瑤瑪環瓊甌甕產産畢當疇疊療發監盤盧眞眾矇矯硯碩碭確碼礄礦祿禪禮稅稜稱"
        + "穀積穩穫窪競箇箚節範簡籌糧糰紀紅納級紮細紹組結絡統絳綏經綜綠綫維網綵綿緑線編緻縉縣總績織繪纔罈罎罰羅羣義習聖聞聯聶職肅脩脫膠臘臥臨臺與興舊舘荊莊華菴菸萊萬葉葯蒼蓋蓮蔘蔭蕪蕭薊薌薑薩藍藝藥藴藺蘄蘆蘇蘊蘭"
        + "蘿號衆術衕衚衛衝袷裏裝裡製複覈規視覺觀計訊託記訥訪設許証詔評試誌認語誼調諸諾謀謙謝謨證識譙譜譯議護讓讚谿豐貝貞財貢貧責貴費貿賀資賈賓賚賢賣質購賽贊贛趙車軌軍載輝輪輸輿轄辦農迴連週進遊運達遙遜遠遷遼邁邊"
        + "邏郟郵鄆鄉鄒鄖鄧鄭鄰鄲鄴醫鈡鉅鉛銀銅銷鋒鋼錄錢錦錫錯録錶鍾鎣鎭鎮鏡鐘鐵鑲長門開間閔閣閤閩閬閻關陘陝陰陳陸陽隊際隨險隴雙雜雞離雲電霑靈靜鞏韆韓響頂項順預頗領頭額類風颱餘館饒馬駐騰驊驗驛體髮鬆鬍鬥鬱魚魯鮁"
        + "鮮鯉鳩鳳鳴鴨鵬鶴鷄鷹鹹鹼鹽麗麥麪麫麯麴麵黃點黨齊齡齣龍";

    private const string Simplified =
        "亚布来仑局仓个们伦伟备家传债侨仆价仪储儿兖内两册凯别则克刚创划札剧剑动务胜劳劝匀汇区协即历参丛吴吕员启启单当向苏国围园图团坝采执尧报场块涂垫坛垦坛垒坛垄坝壮壶寿梦夹娄妇孙学宫采实宁审宽宝将专寻对导属冈"
        + "峰岛峡崃昆岗仑岚崂峄岭屿岳岩师干库厢厦荫厂广庐厅张强别弥录汇彦佛后从复征恒爱栗态庆凭宪应蒙怀战戏户扫采扬挥抚据教败叙数断于旗晋晖历向书会术东拐拐查枣栖杨业极干荣构乐枞梁楼标树桦桥机横档检台栏权栾钦欧历"
        + "归残气决冲泾凉渌凌涞涡测浑浈汤准沟温浉沧荥汇满渔汉涟溆颍潜润浔涧渑泽淀蒙济潍滨沈浏泸弥澜滩湾滦为乌无烟烦灯营炉为尔犹狱狮独获兽献现珲瑶玛环琼瓯瓮产产毕当畴叠疗发监盘卢真众蒙矫砚硕砀确码硚矿禄禅礼税棱称"
        + "谷积稳获洼竞个札节范简筹粮团纪红纳级扎细绍组结络统绛绥经综绿线维网彩绵绿线编致缙县总绩织绘才坛坛罚罗群义习圣闻联聂职肃修脱胶腊卧临台与兴旧馆荆庄华庵烟莱万叶药苍盖莲参荫芜萧蓟芗姜萨蓝艺药蕴蔺蕲芦苏蕴兰"
        + "萝号众术同胡卫冲夹里装里制复核规视觉观计讯托记讷访设许证诏评试志认语谊调诸诺谋谦谢谟证识谯谱译议护让赞溪丰贝贞财贡贫责贵费贸贺资贾宾赉贤卖质购赛赞赣赵车轨军载辉轮输舆辖办农回连周进游运达遥逊远迁辽迈边"
        + "逻郏邮郓乡邹郧邓郑邻郸邺医钟巨铅银铜销锋钢录钱锦锡错录表钟蓥镇镇镜钟铁镶长门开间闵阁合闽阆阎关陉陕阴陈陆阳队际随险陇双杂鸡离云电沾灵静巩千韩响顶项顺预颇领头额类风台余馆饶马驻腾骅验驿体发松胡斗郁鱼鲁鲅"
        + "鲜鲤鸠凤鸣鸭鹏鹤鸡鹰咸碱盐丽麦面面曲曲面黄点党齐龄出龙";

    /// <summary>The characters that the 214 Kangxi radicals (U+2F00 to U+2FD5) look like; PDF text has them in their place.</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生"
        + "用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾见角言谷豆豕豸贝赤走足身车辛辰辵邑酉釆里金长门阜隶隹雨青非面革韦韭音页风飞食首香马骨高髟斗鬯鬲鬼鱼鸟卤鹿麦麻"
        + "黄黍黑黹黾鼎鼓鼠鼻齐齿龙龟龠";

    private static readonly char[] Map = MakeMap();

    /// <summary>The simplified character; others as they are.</summary>
    public static char Simplify(char c) => c switch
    {
        // 巿, the apron, of which recognised text makes 市.
        '\u5DFF' => '市',
        >= '\u4E00' and <= '\u9FFF' => Map[c - '\u4E00'],
        >= '\u2F00' and <= '\u2FD5' => Radicals[c - '\u2F00'],
        _ => c,
    };

    private static char[] MakeMap()
    {
        var map = new char['\u9FFF' - '\u4E00' + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = (char)('\u4E00' + i);
        }

        for (var i = 0; i < Traditional.Length; i++)
        {
            map[Traditional[i] - '\u4E00'] = Simplified[i];
        }

        return map;
    }
}
