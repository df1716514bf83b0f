namespace PlanModel.Serialization;

/// <summary>Plan JSON, schema planmodel/plan/1, as one table: readers, writers, checks and the JSON Schema all follow it.</summary>
internal static class PlanContract
{
    public static ObjectContract Target { get; } = new("target", "a target", "A number that the plan wants reached, kept or changed.",
    [
        Required("indicator", ValueContract.Text, "What is measured: the shortest phrase that names it (每千人口拥有3岁以下婴幼儿托位数)."),
        Required("comparison", ValueContract.WordOf(Words.Comparisons), "How the value binds."),
        Optional("value", ValueContract.Number, "The value as written, not multiplied by 万 or 亿; absent for a range and for all."),
        Optional("low", ValueContract.Number, "The lower end of a range."),
        Optional("high", ValueContract.Number, "The upper end of a range."),
        Optional("unit", ValueContract.Text, "The unit as written to its end (万亿元, /10万, 个百分点)."),
        Optional("year", ValueContract.Integer, "The year by which, or in which."),
        Required("text", ValueContract.Text, "The clause that states the target."),
    ]);

    public static ObjectContract Mention { get; } = new("mention", "a mention", "One actor named in a responsibility.",
    [
        Required("text", ValueContract.Text, "The words of the responsibility's text that name the actor."),
        Required("start", ValueContract.Integer, "Where they begin in that text: 0-based, in UTF-16 units."),
        Required("kind", ValueContract.WordOf(Words.Kinds), "What sort of actor it is."),
        Required("role", ValueContract.WordOf(Words.Roles), "What the actor does."),
        Optional("department", ValueContract.Text, "The identity of the body: its full legal name with its place (天津市文化和旅游局). Only departments have it."),
        Optional("match", ValueContract.WordOf(Words.Matches), "How the body was found. Only departments have it."),
    ]);

    public static ObjectContract Responsibility { get; } = new("responsibility", "a responsibility", "The text that says who does a task, and what it means.",
    [
        Required("text", ValueContract.Text, "The text as written; paragraphs and columns joined by a line break, no white space at its ends."),
        Optional("byDuty", ValueContract.Boolean, "Whether the bodies act by their duties (按职责分工)."),
        Optional("mentions", ValueContract.ListOf(() => Mention!), "The actors that the text names, in its order."),
    ]);

    public static ObjectContract Task { get; } = new("task", "a task", "The unit to which responsibility is assigned: a row, or a paragraph.",
    [
        Required("id", ValueContract.Text, "Unique in the plan and independent of printed numbers: the positions of the sections on the way and of the task, joined by hyphens (1-3)."),
        Required("number", ValueContract.Integer, "The number as printed, else one after the task before."),
        Optional("numberText", ValueContract.Text, "The printed numeral with its brackets, without the mark behind it; absent when none is printed."),
        Required("title", ValueContract.Text, "What the task is called."),
        Optional("measures", ValueContract.Texts, "What is to be done, one sentence each."),
        Optional("responsibility", ValueContract.ObjectOf(() => Responsibility!), "Who does it."),
        Optional("leaders", ValueContract.Texts, "Persons whom a column names (责任领导, 分管领导)."),
        Optional("deadline", ValueContract.Text, "The time limit as written (2022年底)."),
        Optional("targets", ValueContract.ListOf(() => Target!), "Quantified goals in the measures."),
        Optional("fields", ValueContract.Fields, "Columns that have no member here, by their header as written."),
    ]);

    public static ObjectContract Section { get; } = new("section", "a section", "A heading with the tasks and the sections under it.",
    [
        Optional("number", ValueContract.Integer, "The value of the heading's numeral."),
        Required("heading", ValueContract.Text, "The heading as written; empty in a plan without headings."),
        Required("title", ValueContract.Text, "The heading without its numeral and without a count at its end."),
        Optional("sections", ValueContract.ListOf(() => Section!), "The sections inside this one."),
        Optional("tasks", ValueContract.ListOf(() => Task!), "The tasks directly in this section."),
    ]);

    public static ObjectContract Plan { get; } = new("plan", "a plan", "One published task division list (重点任务分工清单).",
    [
        Required("schema", ValueContract.Schema, "The name of this schema."),
        Required("title", ValueContract.Text, "The title of the list as written; empty when there is none."),
        Optional("annex", ValueContract.Text, "The label of the annex that the list is (附件2)."),
        Optional("place", ValueContract.Text, "The jurisdiction, as it stands in the legal names of its bodies: 天津市, 宁波市镇海区. Central lists have none."),
        Optional("notes", ValueContract.Texts, "Notes that change how rows are read (排名不分先后，下同), without their brackets."),
        Required("sections", ValueContract.ListOf(() => Section!), "The sections at the top level. A plan without headings has one, with an empty heading."),
    ]);

    private static MemberContract Required(string name, ValueContract value, string description) => new(name, true, value, description);

    private static MemberContract Optional(string name, ValueContract value, string description) => new(name, false, value, description);
}
