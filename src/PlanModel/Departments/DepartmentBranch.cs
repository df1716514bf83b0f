namespace PlanModel;

/// <summary>What a body belongs to.</summary>
public enum DepartmentBranch
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The party: 市委宣传部, 市纪委.</summary>
    Party,

    /// <summary>The people's congress: 市人大常委会.</summary>
    Congress,

    /// <summary>The government and its bodies: 市教委.</summary>
    Government,

    /// <summary>The consultative conference: 市政协.</summary>
    Cppcc,

    /// <summary>Courts and procuratorates.</summary>
    Judicial,

    /// <summary>The army and the armed police.</summary>
    Military,

    /// <summary>Mass organisations and democratic parties: 市妇联, 民盟市委.</summary>
    Mass,

    /// <summary>Bodies led from the centre: 天津海关, 市税务局.</summary>
    Vertical,

    /// <summary>Public institutions: 市疾控中心.</summary>
    Institution,

    /// <summary>Enterprises: 国网天津电力.</summary>
    Enterprise,
}
