using System.Xml.Linq;
using System.Xml.Schema;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

/// <summary>Checks documents by the schemas beside this file.</summary>
internal static class XmlSchemas
{
    public static void Check(string document, string names, string schema)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(names, Path.Combine(TestFiles.Root, "tests", "PlanModel.Tests", "Export", schema));
        var problems = new List<string>();

        XDocument.Parse(document).Validate(schemas, (_, problem) => problems.Add(problem.Message));

        problems.Should().BeEmpty();
    }
}
